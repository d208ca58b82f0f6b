import type { LocalDate } from '../kalender/index.ts';
import { isLocalDate } from '../kalender/index.ts';

// Days as whole numbers yyyymmdd while counting: they compare faster than text. 0 = no date.

/** yyyymmdd of a date; 0 for null and for what is no calendar date. */
export function toDag(dato: LocalDate | null): number {
  if (dato === null || !isLocalDate(dato)) return 0;
  return Number(dato.slice(0, 4)) * 10_000 + Number(dato.slice(5, 7)) * 100 + Number(dato.slice(8, 10));
}

/** The date of a yyyymmdd; null for 0. */
export function fromDag(dag: number): LocalDate | null {
  if (dag === 0) return null;
  const text = String(dag);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
}
