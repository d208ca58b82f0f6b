import type { LocalDate } from './localdate.ts';
import { isLocalDate } from './localdate.ts';

/** A span of days; both ends belong to it. */
export interface Periode {
  readonly fra: LocalDate;
  readonly til: LocalDate;
}

/** True when both ends are dates and the span has at least one day. */
export function isPeriode(periode: Periode): boolean {
  return isLocalDate(periode.fra) && isLocalDate(periode.til) && periode.fra <= periode.til;
}

/** True when the date lies in the span, ends included. */
export function periodeContains(periode: Periode, dato: LocalDate): boolean {
  return periode.fra <= dato && dato <= periode.til;
}

/** True when the span's last day is the date or earlier. domain.md §1.12 (Forventet) */
export function periodeEndedBy(periode: Periode, dato: LocalDate): boolean {
  return periode.til <= dato;
}

/**
 * Of the spans that ended on or before the date, the one that ended last; null when none has.
 * Order of the input does not matter. domain.md §1.12 (Forventet)
 */
export function lastEndedPeriode<T extends Periode>(perioder: readonly T[], dato: LocalDate): T | null {
  let last: T | null = null;
  for (const periode of perioder) {
    if (periodeEndedBy(periode, dato) && (last === null || periode.til > last.til)) last = periode;
  }
  return last;
}
