import { addDays, addMonths, type LocalDate } from '../kalender/index.ts';

/** How long a window is open. */
export const EFFEKTVINDUE_DAGE = 28;
const OPFOELGNING_MAANEDER = 6;

/** ESF+: results are recorded from exit to exit + 4 weeks, and again at + 6 months (domain.md §2.3). */
export interface Effektvinduer {
  readonly fra: LocalDate;
  /** Last day of the first window. */
  readonly fireUger: LocalDate;
  readonly seksMaaneder: LocalDate;
}

/** The days at which a deltager's results are due after the exit. */
export const effektvinduer = (afslutningDato: LocalDate): Effektvinduer => ({
  fra: afslutningDato,
  fireUger: addDays(afslutningDato, EFFEKTVINDUE_DAGE),
  seksMaaneder: addMonths(afslutningDato, OPFOELGNING_MAANEDER),
});
