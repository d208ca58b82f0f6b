import { addMonths, daysBetween, type LocalDate } from '#shared/domain/kalender/index.ts';

/** A stretch of whole months, and where days lie on it. */
export interface Scale {
  readonly from: LocalDate;
  readonly days: number;
  readonly ticks: readonly { readonly day: LocalDate; readonly at: number }[];
}

const MAX_TICKS = 8;
const STEPS = [1, 2, 3, 6, 12, 24] as const;

const monthStart = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;

/** The months from the first to the last of the days, with at most eight names along them; null without days. */
export function scaleOf(days: readonly LocalDate[]): Scale | null {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = monthStart(first);
  const to = addMonths(monthStart(last), 1);
  const length = daysBetween(from, to);
  const starts: LocalDate[] = [];
  for (let day = from; day < to; day = addMonths(day, 1)) starts.push(day);
  const step = STEPS.find((s) => starts.length / s <= MAX_TICKS) ?? Math.ceil(starts.length / MAX_TICKS);
  const ticks = starts.filter((_, i) => i % step === 0).map((day) => ({ day, at: share(from, length, day) }));
  return { from, days: length, ticks };
}

const share = (from: LocalDate, length: number, day: LocalDate): number =>
  (100 * daysBetween(from, day)) / length;

/** Where a day lies, in percent from the left. */
export const placeOf = (scale: Scale, day: LocalDate): number =>
  Math.min(100, Math.max(0, share(scale.from, scale.days, day)));
