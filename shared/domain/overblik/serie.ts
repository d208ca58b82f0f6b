import { addDays, addMonths, endOfMonth, type LocalDate } from '../kalender/index.ts';
import {
  countPeriode,
  countUntil,
  forventetVaerdi,
  type ForventetVaerdi,
  type Opgoerelsesperiode,
} from '../indikatorer/index.ts';

/** A month of an indicator, cut at the series' first and last day. */
export interface Maanedspunkt {
  readonly fra: LocalDate;
  readonly til: LocalDate;
  readonly iMaaneden: number;
  /** From the beginning until `til`. */
  readonly kumulativ: number;
}

/** A period of an indicator: what was expected at its end, and what was counted. */
export interface Periodepunkt {
  readonly nr: number;
  readonly fra: LocalDate;
  readonly til: LocalDate;
  /** Null = not stated, which is not 0. domain.md §1.7 */
  readonly forventet: number | null;
  /** Null while the period has not begun, or the indicator was not collected by then. */
  readonly iPerioden: number | null;
  readonly kumulativ: number | null;
}

/**
 * Month by month from `fra` to `til`; `dage` are the counting days, in order. What was counted before `fra` is in
 * the cumulative values only. The last point is the value at `til`.
 */
export function monthlySeries(dage: readonly LocalDate[], fra: LocalDate, til: LocalDate): Maanedspunkt[] {
  const points: Maanedspunkt[] = [];
  for (let first = fra; first <= til;) {
    const end = endOfMonth(first);
    const last = end < til ? end : til;
    const kumulativ = countUntil(dage, last);
    const before = countUntil(dage, addDays(first, -1));
    points.push({ fra: first, til: last, iMaaneden: kumulativ - before, kumulativ });
    first = addDays(end, 1);
  }
  return points;
}

/** The last days of the months after a date, ending with `til` itself. */
export function monthEndsAfter(dato: LocalDate, til: LocalDate): LocalDate[] {
  const ends: LocalDate[] = [];
  let end = endOfMonth(dato);
  if (end === dato) end = endOfMonth(addDays(dato, 1));
  for (; end < til; end = endOfMonth(addMonths(`${end.slice(0, 8)}01`, 1))) ends.push(end);
  return dato < til ? [...ends, til] : [];
}

interface Periodegrundlag {
  readonly dage: readonly LocalDate[] | null;
  readonly dato: LocalDate;
  readonly indikatorId: string;
  readonly indsamlesFra: LocalDate | null;
  readonly perioder: readonly Opgoerelsesperiode[];
  readonly forventninger: readonly ForventetVaerdi[];
}

/** Each period with its expectation and its count; a period that has begun is counted to the date. */
export function periodSeries(grundlag: Periodegrundlag): Periodepunkt[] {
  const { dage, dato, indikatorId, indsamlesFra, perioder, forventninger } = grundlag;
  return perioder.map(({ id, nr, fra, til }) => {
    const tal = countPeriode({ fra, til }, { dage, indsamlesFra }, dato);
    return { nr, fra, til, forventet: forventetVaerdi(forventninger, indikatorId, id), ...tal };
  });
}
