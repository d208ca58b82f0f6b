import { advarsel, fejl, type Problem } from '../entitet/index.ts';
import { daysBetween } from '../kalender/index.ts';
import type { Statussamtale } from './schema.ts';

/** "Få ugers mellemrum" (report, recommendation 3); the report gives no number. */
export const UGER_MELLEM_SAMTALER = 4;
const TIDSPUNKT = /^([01]?\d|2[0-3])[:.][0-5]\d$/;

/** The day of a talk: held, else planned. */
export const samtaledag = (s: Pick<Statussamtale, 'planlagtDato' | 'afholdtDato'>): string | null =>
  s.afholdtDato ?? s.planlagtDato;

/**
 * Rules of one talk; `andre` are the same deltager's others. A project's and a jobcenter's talk within
 * `uger` weeks are flagged, so that they can be held as one.
 */
export function tjekSamtale(
  s: Statussamtale,
  andre: readonly Statussamtale[],
  uger: number = UGER_MELLEM_SAMTALER,
): Problem[] {
  const dag = samtaledag(s);
  if (dag === null) return [fejl('planlagtDato', 'kraeves')];
  const problemer: Problem[] = [];
  if (s.tidspunkt !== null && !TIDSPUNKT.test(s.tidspunkt)) problemer.push(fejl('tidspunkt', 'tidspunkt'));
  const naer = naermeste(s, dag, andre, uger);
  if (naer)
    problemer.push(advarsel(s.afholdtDato === null ? 'planlagtDato' : 'afholdtDato', 'samtaler_taet', naer));
  return problemer;
}

/** The nearest talk of the other kind within the weeks, as the warning's details. */
function naermeste(
  s: Statussamtale,
  dag: string,
  andre: readonly Statussamtale[],
  uger: number,
): { id: string; dato: string; dage: number } | null {
  const near = andre
    .filter((a) => a.id !== s.id && a.art !== s.art && a.art !== 'faelles' && s.art !== 'faelles')
    .map((a) => ({ id: a.id, dato: samtaledag(a) }))
    .filter((a): a is { id: string; dato: string } => a.dato !== null)
    .map((a) => ({ ...a, dage: Math.abs(daysBetween(a.dato, dag)) }))
    .filter((a) => a.dage <= uger * 7)
    .toSorted((a, b) => a.dage - b.dage || (a.id < b.id ? -1 : 1));
  return near[0] ?? null;
}
