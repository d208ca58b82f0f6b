import type { OutputOf } from '#shared/contract/index.ts';
import { daysBetween, yearOf, type LocalDate } from '#shared/domain/kalender/index.ts';

export type Aarshjul = OutputOf<'aarshjul.list'>;
export type Punkt = Aarshjul['punkter'][number];

/** A point with the number that the wheel and the list call it by. */
export interface Nummereret {
  readonly nummer: number;
  readonly punkt: Punkt;
}

/** What concerns single persons: the list of Min dag has them by name. */
const OF_PERSONS: readonly Punkt['art'][] = ['opfoelgning_4_uger', 'opfoelgning_6_mdr'];

/** What the project itself owes next, be it too late; null where all is done. */
export const nextOwed = ({ punkter }: Pick<Aarshjul, 'punkter'>): Punkt | null =>
  punkter.find(({ status, art }) => status !== 'udfoert' && !OF_PERSONS.includes(art)) ?? null;

const MONTHS_IN_QUARTER = 3;
export const QUARTERS = [1, 2, 3, 4] as const;

export const quarterOf = (dato: LocalDate): number => Math.ceil(Number(dato.slice(5, 7)) / MONTHS_IN_QUARTER);

/** The years of the grant, and every other in which something is due. */
export function yearsOf({ bevillingFra, bevillingTil, punkter, dag }: Aarshjul): number[] {
  const years = new Set([yearOf(dag), ...punkter.map((p) => yearOf(p.dato))]);
  if (bevillingFra !== null && bevillingTil !== null)
    for (let year = yearOf(bevillingFra); year <= yearOf(bevillingTil); year += 1) years.add(year);
  return [...years].toSorted((a, b) => a - b);
}

/** The points of a year, numbered from 1 by day. */
export const pointsOf = (punkter: readonly Punkt[], year: number): Nummereret[] =>
  punkter.filter((p) => yearOf(p.dato) === year).map((punkt, i) => ({ punkt, nummer: i + 1 }));

/** Where in its year a day lies, from 0 up to 1. */
export function shareOfYear(dato: LocalDate): number {
  const year = String(yearOf(dato)).padStart(4, '0');
  return daysBetween(`${year}-01-01`, dato) / (daysBetween(`${year}-01-01`, `${year}-12-31`) + 1);
}
