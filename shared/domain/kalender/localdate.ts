/**
 * A calendar date without time or zone, as ISO text 'YYYY-MM-DD' (sorts as text).
 * Plain text, so that it crosses every border as it is; `isLocalDate` checks it.
 */
export type LocalDate = string;

/** Week day as ISO-8601 counts them: 1 = Monday … 7 = Sunday. */
export type Ugedag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const MIN_YEAR = 1850;
export const MAX_YEAR = 2100;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of a month (28–31), or 0 when there is no such month (1–12). */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** True when the three numbers name a day that exists, in the years 1850–2100. */
export function dateExists(year: number, month: number, day: number): boolean {
  return year >= MIN_YEAR && year <= MAX_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

/** True for ISO text 'YYYY-MM-DD' of a real calendar date in the years 1850–2100. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const { year, month, day } = cut(value);
  return dateExists(year, month, day);
}

/** ISO text of the three numbers. Throws RangeError when no such day exists. */
export function toLocalDate(year: number, month: number, day: number): LocalDate {
  if (!dateExists(year, month, day)) throw new RangeError('no such calendar date');
  return join({ year, month, day });
}

/** The date n days later (n < 0: earlier). Throws RangeError outside 1850–2100. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The date n weeks later. Throws RangeError outside 1850–2100. */
export function addWeeks(date: LocalDate, weeks: number): LocalDate {
  return addDays(date, weeks * 7);
}

/**
 * The same day n months later; where that month is shorter, its last day
 * (31.01 + 1 month = 28.02 or 29.02). Throws RangeError outside 1850–2100.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return toLocalDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from the first to the second date: 0 on the same day, negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Week day, Monday = 1 … Sunday = 7. Throws RangeError for what is no date. */
export function weekday(date: LocalDate): Ugedag {
  return weekdayOf(toDayNumber(date));
}

/** ISO-8601 week and the year it belongs to (which differs around New Year). domain.md §3.6 */
export function isoWeek(date: LocalDate): { readonly aar: number; readonly uge: number } {
  const number = toDayNumber(date);
  const thursday = number + 4 - weekdayOf(number);
  const aar = civilFromDays(thursday).year;
  return { aar, uge: Math.floor((thursday - daysFromCivil({ year: aar, month: 1, day: 1 })) / 7) + 1 };
}

/** Danish form 'dd.mm.åååå', e.g. '19.03.2024'. Throws RangeError for what is no date. domain.md §3.6 */
export function formatDato(date: LocalDate): string {
  partsOf(date);
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** Year of a date, as a number. Throws RangeError for what is no date. */
export function yearOf(date: LocalDate): number {
  return partsOf(date).year;
}

function toDayNumber(date: LocalDate): number {
  return daysFromCivil(partsOf(date));
}

function fromDayNumber(days: number): LocalDate {
  if (!Number.isSafeInteger(days)) throw new RangeError('days must be a whole number');
  const { year, month, day } = civilFromDays(days);
  return toLocalDate(year, month, day);
}

function partsOf(date: LocalDate): DateParts {
  if (!isLocalDate(date)) throw new RangeError('not a calendar date');
  return cut(date);
}

function cut(date: string): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

function join({ year, month, day }: DateParts): LocalDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

// Day 0 is 1970-01-01, a Thursday.
function weekdayOf(days: number): Ugedag {
  return (((((days + 3) % 7) + 7) % 7) + 1) as Ugedag;
}

// Years are counted from 1 March, so that the leap day comes last; an era is 400 years.
function daysFromCivil({ year, month, day }: DateParts): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leaps + dayOfYear - 719468;
}

function civilFromDays(days: number): DateParts {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leapless =
    dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor(leapless / 365);
  const before = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - before;
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}
