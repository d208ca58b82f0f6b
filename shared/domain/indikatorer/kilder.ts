import type { Kilde } from './definition.ts';

/** The date that decides when a fact counts. domain.md §1.12 */
export const AFGOERENDE_DATO: Readonly<Record<Kilde, string>> = {
  jobformidlerforloeb: 'startDato',
  praktikforloeb: 'startDato',
  tilmelding: 'startDato',
  virksomhedskontakt: 'dato',
  deltager: 'optagetDato',
  virksomhedsstoette: 'modtagetDato',
  kursus: 'gennemfoertDato',
  effekt: 'dato',
};

/** Every field that counting reads, by table (fakta.ts): a change of any other moves no number. */
export const TALTE_FELTER = {
  deltager: ['cpr', 'visitationUdfald', 'optagetDato', 'arbejdsmarkedsstatus', 'kommune'],
  virksomhed: ['cvr', 'aarsvaerk', 'omsaetningMioEur', 'balanceMioEur', 'kommune'],
  virksomhedskontakt: ['virksomhedId', 'deltagerId', 'dato'],
  jobformidlerforloeb: ['deltagerId', 'startDato'],
  praktikforloeb: ['deltagerId', 'virksomhedId', 'type', 'status', 'startDato'],
  tilmelding: ['holdId', 'deltagerId', 'startDato'],
  kursus: ['deltagerId', 'art', 'status', 'gennemfoertDato', 'bevis', 'bevisReference'],
  virksomhedsstoette: ['virksomhedId', 'status', 'modtagetDato', 'dokumentation'],
  effekt: ['deltagerId', 'art', 'dato', 'jobtype', 'dokumentation'],
  flet: ['art', 'aId', 'bId'],
} as const;

/** What a submission breaks people down by, beside what it counts; an exit moves the EU's numbers from its day on. */
export const OPDELTE_FELTER = ['koen', 'foedselsdato', 'uddannelsesniveau', 'ydelse'] as const;

export type Faktatabel = keyof typeof TALTE_FELTER;

/** True for a table whose rows counting reads. */
export const isFaktatabel = (tabel: string): tabel is Faktatabel => Object.hasOwn(TALTE_FELTER, tabel);

/** True for a table whose rows are counted, and so have a deciding date. */
export const isKilde = (tabel: string): tabel is Kilde => Object.hasOwn(AFGOERENDE_DATO, tabel);
