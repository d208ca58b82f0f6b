import { addDays, daysBetween, weekday, type LocalDate } from '#shared/domain/kalender/index.ts';
import type { Random } from './random.ts';

/** Public holidays on weekdays, 2023–2025; store bededag was held for the last time in 2023. */
const HELLIGDAGE = new Set<LocalDate>([
  '2023-04-06', '2023-04-07', '2023-04-10', '2023-05-05', '2023-05-18', '2023-05-29', '2023-06-05',
  '2023-12-25', '2023-12-26', '2024-01-01', '2024-03-28', '2024-03-29', '2024-04-01', '2024-05-09',
  '2024-05-20', '2024-06-05', '2024-12-24', '2024-12-25', '2024-12-26', '2025-01-01',
]); // prettier-ignore

const FRIDAY = 5;

export const isWorkday = (dato: LocalDate): boolean => weekday(dato) <= FRIDAY && !HELLIGDAGE.has(dato);

/** The day itself, or the next on which people work. */
export function workdayFrom(dato: LocalDate): LocalDate {
  let day = dato;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}

/** n working days later (n < 0: earlier). */
export function addWorkdays(dato: LocalDate, n: number): LocalDate {
  const step = n < 0 ? -1 : 1;
  let day = dato;
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** n working days in order, evenly over the span with a little chance; the first and the last day are among them. */
export function spreadWorkdays(random: Random, n: number, fra: LocalDate, til: LocalDate): LocalDate[] {
  const step = daysBetween(fra, til) / Math.max(1, n - 1);
  const jitter = Math.floor(step / 3);
  const days = Array.from({ length: n }, (_, i) => {
    const inside = i > 0 && i < n - 1 ? random.int(-jitter, jitter) : 0;
    return workdayFrom(addDays(fra, Math.round(i * step) + inside));
  });
  return days.toSorted();
}
