import { addDays, daysInMonth, isoWeek, toLocalDate, weekday, type LocalDate } from './localdate.ts';

/** A week from Monday to Sunday, with its ISO number and the year that belongs to. */
export interface Uge {
  readonly aar: number;
  readonly uge: number;
  readonly dage: readonly LocalDate[];
}

/** The week that a day lies in. */
export function ugeMed(dag: LocalDate): Uge {
  const mandag = addDays(dag, 1 - weekday(dag));
  return { ...isoWeek(mandag), dage: Array.from({ length: 7 }, (_, i) => addDays(mandag, i)) };
}

/** The last day of a date's month. */
export function endOfMonth(dag: LocalDate): LocalDate {
  const [aar = 0, maaned = 0] = dag.split('-').map(Number);
  return toLocalDate(aar, maaned, daysInMonth(aar, maaned));
}

/** The whole weeks that cover the month of a day, days of the months beside it included. */
export function ugerOmMaaned(dag: LocalDate): readonly Uge[] {
  const sidste = endOfMonth(dag);
  const uger: Uge[] = [];
  for (let uge = ugeMed(`${dag.slice(0, 8)}01`); ; uge = ugeMed(addDays(uge.dage[0] ?? dag, 7))) {
    uger.push(uge);
    if (uge.dage.includes(sidste)) return uger;
  }
}
