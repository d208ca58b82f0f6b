import { ageAt } from './cpr.ts';

/** Age on the day of entry, by the limits of EECO06–08. domain.md §2.1 */
export const ALDERSGRUPPER = ['under_18', '18_29', '30_54', 'fra_55'] as const;
export type Aldersgruppe = (typeof ALDERSGRUPPER)[number];

const VOKSEN = 18;
const TREDIVE = 30;
const SENIOR = 55;

/** Age group on the day of entry (EECO06–08, domain.md §2.1). */
export function aldersgruppe(foedselsdato: string | null, optagetDato: string | null): Aldersgruppe | null {
  const alder = foedselsdato === null || optagetDato === null ? null : ageAt(foedselsdato, optagetDato);
  if (alder === null) return null;
  if (alder < VOKSEN) return 'under_18';
  if (alder < TREDIVE) return '18_29';
  return alder < SENIOR ? '30_54' : 'fra_55';
}
