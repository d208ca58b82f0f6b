import { manglerObligatorisk, type Deltager } from '#shared/domain/deltagere/index.ts';
import { tekster } from '#shared/tekster/index.ts';

/**
 * What must still be filled in before a deltager can be reported: the day of the visitation,
 * and the mandatory fields (domain.md §2.3). A CPR number, also a masked one, tells age and gender.
 */
export function missingFields(row: Deltager): readonly string[] {
  if (row.visitationUdfald !== null) return [];
  const words = tekster.felter.deltager;
  const missing = manglerObligatorisk(row).map((felt) => words[felt].label);
  return row.visitationDato === null ? [words.visitationDato.label, ...missing] : missing;
}
