import { advarsel, fejl, type Problem } from '../entitet/index.ts';
import type { Virksomhed, Virksomhedsstoette } from './schema.ts';
import { stoerrelse } from './stoerrelse.ts';

export function tjekVirksomhed(v: Virksomhed): Problem[] {
  const begyndt = v.aarsvaerk !== null || v.omsaetningMioEur !== null || v.balanceMioEur !== null;
  return begyndt && stoerrelse(v) === null ? [advarsel('aarsvaerk', 'stoerrelse_uafgjort')] : [];
}

/** A støtte without its date or evidence counts less or not at all: said while it is typed. */
export function tjekStoette(s: Virksomhedsstoette): Problem[] {
  const problemer: Problem[] = [];
  if (s.status === 'modtaget' && s.modtagetDato === null)
    problemer.push(advarsel('modtagetDato', 'dato_mangler'));
  if (s.status !== 'modtaget' && s.modtagetDato !== null)
    problemer.push(fejl('status', 'modtaget_dato_uden_status'));
  return problemer;
}
