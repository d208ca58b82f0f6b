import { advarsel, fejl, tjekRaekkefoelge, type Problem } from '../entitet/index.ts';
import { daysBetween } from '../kalender/index.ts';
import type { Praktikforloeb } from './schema.ts';

/** LAB § 61: the longest that most groups may be in praktik without an extension, so a soft warning (domain.md §3.5). */
export const PRAKTIK_UGER = 13;
const UDEN_SLUT = '9999-12-31';

/**
 * Rules of one praktik; `andre` are the same deltager's other, not cancelled praktikforløb.
 * Two at once can be right (two part-time days each), so an overlap is a warning.
 */
export function tjekPraktik(p: Praktikforloeb, andre: readonly Praktikforloeb[]): Problem[] {
  const problemer = [
    ...tjekRaekkefoelge(p, 'planlagtStart', 'planlagtSlut'),
    ...tjekRaekkefoelge(p, 'startDato', 'slutDato'),
  ];
  if (p.status === 'aflyst') {
    if (p.startDato !== null) problemer.push(fejl('startDato', 'aflyst_men_startet'));
    return problemer;
  }
  if (p.slutDato !== null && p.startDato === null) problemer.push(fejl('startDato', 'kraeves'));
  problemer.push(...tjekVarighed(p));
  const overlap = andre.find((a) => a.status !== 'aflyst' && overlapper(p, a));
  if (overlap)
    problemer.push(
      advarsel(p.startDato === null ? 'planlagtStart' : 'startDato', 'overlap', { id: overlap.id }),
    );
  return problemer;
}

function tjekVarighed(p: Praktikforloeb): Problem[] {
  const laengde = interval(p);
  if (p.type !== 'virksomhedspraktik' || laengde === null || laengde.til === UDEN_SLUT) return [];
  const dage = daysBetween(laengde.fra, laengde.til) + 1;
  if (dage <= PRAKTIK_UGER * 7) return [];
  const felt = p.slutDato === null ? 'planlagtSlut' : 'slutDato';
  return [advarsel(felt, 'praktik_lang', { uger: Math.ceil(dage / 7), graense: PRAKTIK_UGER })];
}

function overlapper(a: Praktikforloeb, b: Praktikforloeb): boolean {
  const [x, y] = [interval(a), interval(b)];
  return x !== null && y !== null && x.fra <= y.til && y.fra <= x.til;
}

function interval(p: Praktikforloeb): { fra: string; til: string } | null {
  const fra = p.startDato ?? p.planlagtStart;
  return fra === null ? null : { fra, til: p.slutDato ?? p.planlagtSlut ?? UDEN_SLUT };
}
