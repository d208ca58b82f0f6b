import { addDays, type LocalDate, type Periode } from '../kalender/index.ts';

/** How many of the days lie on or before the date; `dage` in order. */
export function countUntil(dage: readonly LocalDate[], dato: LocalDate): number {
  let [low, high] = [0, dage.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dage[middle] ?? '') <= dato) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two numbers or none: an indicator that was not collected has neither. */
export type Periodetal =
  | { readonly iPerioden: number; readonly kumulativ: number }
  | { readonly iPerioden: null; readonly kumulativ: null };

const INTET: Periodetal = { iPerioden: null, kumulativ: null };

/**
 * What was counted in a period and from the beginning until its end, at a day; a period that has begun is counted to
 * the day. None while it has not begun, or where it ended before the indicator was collected: "–", which is not 0.
 * `dage`: the counting days in order, null while the indicator is not collected. domain.md §1.7, §1.12
 */
export function countPeriode(
  { fra, til }: Periode,
  {
    dage,
    indsamlesFra,
  }: { readonly dage: readonly LocalDate[] | null; readonly indsamlesFra: LocalDate | null },
  dato: LocalDate,
): Periodetal {
  const end = til < dato ? til : dato;
  if (dage === null || fra > dato || indsamlesFra === null || indsamlesFra > end) return INTET;
  const kumulativ = countUntil(dage, end);
  return { iPerioden: kumulativ - countUntil(dage, addDays(fra, -1)), kumulativ };
}
