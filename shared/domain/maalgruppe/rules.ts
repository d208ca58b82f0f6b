import { fejl, tjekRaekkefoelge, type Problem } from '../entitet/index.ts';
import type { Maalgruppe } from './schema.ts';

/** Two versions are never valid on the same day; `andre` are the other versions. */
export function tjekMaalgruppe(m: Maalgruppe, andre: readonly Maalgruppe[]): Problem[] {
  const problemer = tjekRaekkefoelge(m, 'gyldigFra', 'gyldigTil');
  const til = m.gyldigTil ?? '9999-12-31';
  const overlap = andre.some(
    (a) =>
      a.gyldigFra !== null &&
      m.gyldigFra !== null &&
      a.gyldigFra <= til &&
      m.gyldigFra <= (a.gyldigTil ?? '9999-12-31'),
  );
  return overlap ? [...problemer, fejl('gyldigFra', 'periode_overlap')] : problemer;
}
