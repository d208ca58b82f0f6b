import { advarsel, fejl, tjekRaekkefoelge, type Problem } from '../entitet/index.ts';
import type { Praktikforloeb } from './schema.ts';

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
  const overlap = andre.find((a) => a.status !== 'aflyst' && overlapper(p, a));
  if (overlap)
    problemer.push(
      advarsel(p.startDato === null ? 'planlagtStart' : 'startDato', 'overlap', { id: overlap.id }),
    );
  return problemer;
}

function overlapper(a: Praktikforloeb, b: Praktikforloeb): boolean {
  const [x, y] = [interval(a), interval(b)];
  return x !== null && y !== null && x.fra <= y.til && y.fra <= x.til;
}

function interval(p: Praktikforloeb): { fra: string; til: string } | null {
  const fra = p.startDato ?? p.planlagtStart;
  return fra === null ? null : { fra, til: p.slutDato ?? p.planlagtSlut ?? '9999-12-31' };
}
