import { svarprocent } from './resultat.ts';

/** So many of n, and the whole percent that is. */
export interface Andel {
  readonly antal: number;
  readonly n: number;
  readonly procent: number;
}

/** What a stated percent can be: the numbers that round to it, or, when none does, its neighbours. */
export interface OplystProcent {
  readonly mulig: boolean;
  /** Fewest and most of n that round to it; below and above it when it cannot be. One where they are the same. */
  readonly andele: readonly Andel[];
}

/**
 * Whether some number of n people rounds (half up) to a stated percent: 86 % and 90 % of 33 cannot be
 * (domain.md §1.11 I-4).
 */
export function proevOplystProcent(procent: number, n: number): OplystProcent {
  const least = Math.max(0, Math.ceil(((2 * procent - 1) * n) / 200));
  const most = Math.min(n, Math.ceil(((2 * procent + 1) * n) / 200) - 1);
  const mulig = least <= most;
  const counts = mulig ? [least, most] : [most, least];
  const inside = [...new Set(counts)].filter((antal) => antal >= 0 && antal <= n);
  return { mulig, andele: inside.map((antal) => ({ antal, n, procent: svarprocent(antal, n) })) };
}
