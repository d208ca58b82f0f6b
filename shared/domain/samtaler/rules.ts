import { advarsel, fejl, type Problem } from '../entitet/index.ts';
import { daysBetween } from '../kalender/index.ts';
import type { Statussamtale } from './schema.ts';

/** "Få ugers mellemrum" (report, recommendation 3); the report gives no number. */
export const UGER_MELLEM_SAMTALER = 4;

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
  const naer = naermesteSamtale(s, andre, uger);
  if (naer)
    problemer.push(
      advarsel(s.afholdtDato === null ? 'planlagtDato' : 'afholdtDato', 'samtaler_taet', { ...naer, uger }),
    );
  return problemer;
}

type Tid = Pick<Statussamtale, 'id' | 'art' | 'planlagtDato' | 'afholdtDato'>;

export interface NaerSamtale {
  readonly id: string;
  readonly dato: string;
  readonly dage: number;
}

/** The same deltager's nearest talk of the other kind within the weeks; none is near a joint one. */
export function naermesteSamtale(s: Tid, andre: readonly Tid[], uger: number): NaerSamtale | null {
  const dag = samtaledag(s);
  if (dag === null || s.art === 'faelles') return null;
  const naere = andre
    .filter((a) => a.id !== s.id && a.art !== s.art && a.art !== 'faelles')
    .map((a) => ({ id: a.id, dato: samtaledag(a) }))
    .filter((a): a is { id: string; dato: string } => a.dato !== null)
    .map((a) => ({ ...a, dage: Math.abs(daysBetween(a.dato, dag)) }))
    .filter((a) => a.dage <= uger * 7)
    .toSorted((a, b) => a.dage - b.dage || (a.id < b.id ? -1 : 1));
  return naere[0] ?? null;
}

/** Two talks can become one while neither is held. */
export const kanSamles = (a: Pick<Tid, 'afholdtDato'>, b: Pick<Tid, 'afholdtDato'>): boolean =>
  a.afholdtDato === null && b.afholdtDato === null;

type Samles = Pick<Statussamtale, 'deltagerId' | 'planlagtDato' | 'afholdtDato'>;

/** Whether a talk can be the joint one, and take another's place (null: one that was never saved). */
export function tjekSaml(behold: Samles, fjern: Samles | null): Problem[] {
  if (behold.planlagtDato === null) return [fejl('planlagtDato', 'kraeves')];
  if (fjern !== null && fjern.deltagerId !== behold.deltagerId) return [fejl('deltagerId', 'ugyldig')];
  return kanSamles(behold, fjern ?? behold) ? [] : [fejl('afholdtDato', 'samtale_afholdt')];
}
