import type { LocalDate } from '#shared/domain/kalender/index.ts';

// Swedish writes dates as ISO does; the day is the Danish one wherever the laptop is.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

const QUARTER_MS = 15 * 60 * 1000;
let known: { quarter: number; day: LocalDate } | undefined;

/** The day in Denmark at a wall time in UTC ms. Asked with every command, so remembered: no zone shifts within a quarter. */
export function todayAt(now: number): LocalDate {
  const quarter = Math.floor(now / QUARTER_MS);
  if (known?.quarter !== quarter) known = { quarter, day: format.format(now) };
  return known.day;
}
