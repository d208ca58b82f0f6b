import type { LocalDate } from '#shared/domain/kalender/index.ts';

// Swedish writes dates as ISO does; the day is the Danish one wherever the laptop is.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day in Denmark at a wall time in UTC ms. */
export const todayAt = (now: number): LocalDate => format.format(now);
