import { addDays, addMonths, toLocalDate, type LocalDate } from './localdate.ts';
import type { Periode } from './periode.ts';

const MONTHS = { aar: 12, halvaar: 6, kvartal: 3 } as const;

/** A stretch that has a name of its own: 2023, 2. halvår 2023, 3. kvartal 2023. */
export interface Kalendertid {
  readonly art: keyof typeof MONTHS;
  /** Which half or quarter; 1 for a year. */
  readonly nr: number;
  readonly aar: number;
}

/** Its first and last day; null for a half or a quarter that a year does not have. */
export function dageI({ art, nr, aar }: Kalendertid): Periode | null {
  const months = MONTHS[art];
  if (nr < 1 || nr > MONTHS.aar / months) return null;
  const fra = toLocalDate(aar, (nr - 1) * months + 1, 1);
  return { fra, til: addDays(addMonths(fra, months), -1) };
}

/** The name of a stretch of days; null when it is not exactly a year, a half or a quarter. */
export function kalendertid(fra: LocalDate, til: LocalDate): Kalendertid | null {
  const [aar, maaned] = [Number(fra.slice(0, 4)), Number(fra.slice(5, 7))];
  for (const art of ['aar', 'halvaar', 'kvartal'] as const) {
    const found = { art, nr: Math.ceil(maaned / MONTHS[art]), aar };
    const dage = dageI(found);
    if (dage?.fra === fra && dage.til === til) return found;
  }
  return null;
}
