import { advarsel, fejl, type Problem } from '../entitet/index.ts';
import type { Effekt } from './schema.ts';

/** Rules of one effekt; `optagetDato` is the deltager's. */
export function tjekEffekt(e: Effekt, optagetDato: string | null): Problem[] {
  const problemer: Problem[] = [];
  if (e.art !== 'beskaeftigelse' && e.jobtype !== null)
    problemer.push(fejl('jobtype', 'kun_ved_beskaeftigelse'));
  if (e.art !== 'uddannelse' && e.uddannelsesart !== null)
    problemer.push(fejl('uddannelsesart', 'kun_ved_uddannelse'));
  if (e.art === 'beskaeftigelse' && e.jobtype === null)
    problemer.push(advarsel('jobtype', 'jobtype_mangler'));
  if (e.dato === null) problemer.push(advarsel('dato', 'dato_mangler'));
  else if (optagetDato !== null && e.dato < optagetDato) {
    problemer.push(advarsel('dato', 'foer_optagelse', { dato: optagetDato }));
  }
  if (e.dokumentation === null) problemer.push(advarsel('dokumentation', 'dokumentation_mangler'));
  return problemer;
}
