import { addMonths, toLocalDate, yearOf, type LocalDate } from '../kalender/index.ts';

const AAR_EFTER_SIDSTE_BETALING = 5;
const MAANEDER_EFTER_SLUTUDBETALING = 66;
const DECEMBER = 12;
const SIDSTE_DAG = 31;
/** With statsstøtte the papers are kept until then, at least. domain.md §2.4 */
const STATSSTOETTE_TIL = '2039-12-31';

export interface Opbevaring {
  readonly slutudbetalingDato: LocalDate | null;
  readonly statsstoette: boolean | null;
}

/**
 * The first day on which the project's papers may go: the later of five years after the year of the last payment
 * and 66 months after it; with statsstøtte not before the end of 2039. Null while the last payment is not known:
 * then nothing may be deleted. domain.md §2.4
 */
export function slettesTidligst({ slutudbetalingDato, statsstoette }: Opbevaring): LocalDate | null {
  if (slutudbetalingDato === null) return null;
  const aarsslut = toLocalDate(yearOf(slutudbetalingDato) + AAR_EFTER_SIDSTE_BETALING, DECEMBER, SIDSTE_DAG);
  const maaneder = addMonths(slutudbetalingDato, MAANEDER_EFTER_SLUTUDBETALING);
  const days = [aarsslut, maaneder, ...(statsstoette === true ? [STATSSTOETTE_TIL] : [])];
  return days.toSorted().at(-1) ?? null;
}
