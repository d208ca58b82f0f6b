import { persondata, type Deltager } from '#shared/domain/deltagere/index.ts';
import { tekster } from '#shared/tekster/index.ts';

const REPORTED = [
  'kommune',
  'visitationDato',
  'ydelse',
  'arbejdsmarkedsstatus',
  'uddannelsesniveau',
] as const;

/**
 * What must still be filled in before a deltager can be reported: status, age, gender and education at the
 * start are mandatory (domain.md §2.3). A CPR number, also a masked one, tells age and gender.
 */
export function missingFields(row: Deltager): readonly string[] {
  if (row.visitationUdfald !== null) return [];
  const words = tekster.felter.deltager;
  const missing: string[] = REPORTED.filter((felt) => row[felt] === null).map((felt) => words[felt].label);
  const { koen, foedselsdato } = persondata({ ...row, cpr: null });
  const known = row.cpr !== null || (koen !== null && foedselsdato !== null);
  return known ? missing : [words.cpr.label, ...missing];
}
