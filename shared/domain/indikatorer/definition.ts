import type { LocalDate } from '../kalender/index.ts';

export const GRUPPER = ['aktivitet', 'output', 'effekt'] as const;
export type Gruppe = (typeof GRUPPER)[number];

/** The registered facts that an indicator can count. domain.md §1.12 */
export const KILDER = [
  'jobformidlerforloeb',
  'praktikforloeb',
  'tilmelding',
  'virksomhedskontakt',
  'deltager',
  'virksomhedsstoette',
  'kursus',
  'effekt',
] as const;
export type Kilde = (typeof KILDER)[number];

/** The unit counted: each fact, each person or each company. */
export const DISTINKTER = ['raekke', 'deltager', 'virksomhed'] as const;
export type Distinkt = (typeof DISTINKTER)[number];

/** What a fact asks of the person's optaget date. domain.md §1.12 */
export const OPTAGETKRAV = ['senest_opgoerelsen', 'senest_dato', 'uden_krav'] as const;
export type Optagetkrav = (typeof OPTAGETKRAV)[number];

/** Why a candidate does not count, in order of precedence: the first that applies. domain.md §1.12 */
export const AARSAGER = [
  'deltager_ikke_optaget',
  'afslaaet',
  'kun_tilbudt',
  'aflyst',
  'ikke_gennemfoert',
  'dato_mangler',
  'uden_for_perioden',
  'foer_optagelse',
  'type_taeller_ikke',
  'jobtype_taeller_ikke',
  'ikke_ledig_ved_start',
  'stoerrelse_mangler',
  'ikke_smv',
  'bevis_mangler',
  'dublet',
] as const;
export type Aarsag = (typeof AARSAGER)[number];

/** The switches of a definition. What is left out restricts nothing, or is as the comment says. */
export interface Filter {
  /** Which facts are candidates, by their `art` (effekt, kursus). */
  readonly art?: string | undefined;
  /** Kinds that count: the type of a praktik, the art of a kursus. A screening is a candidate only if named here. */
  readonly typer?: readonly string[] | undefined;
  /** Job types that count (effekt). */
  readonly jobtyper?: readonly string[] | undefined;
  /** Arbejdsmarkedsstatus at the start that counts, of the fact's own deltager record. */
  readonly statusser?: readonly string[] | undefined;
  /** Company sizes that count. */
  readonly stoerrelser?: readonly string[] | undefined;
  /** The fact needs evidence: a kursus its bevis, an effekt or støtte its documentation reference. */
  readonly kraeverBevis?: boolean | undefined;
  /** Status of the fact that counts. Left out: støtte 'modtaget', kursus 'gennemfoert', praktik all but 'aflyst'. */
  readonly faktastatusser?: readonly string[] | undefined;
  /** Left out: effekt and kursus 'senest_dato'; kontakt and støtte 'uden_krav'; the others 'senest_opgoerelsen'. */
  readonly optaget?: Optagetkrav | undefined;
}

/** The parts of a definition that decide what counts; they change from a day on, as a version. */
export interface Talregel {
  readonly enhed: string | null;
  readonly kilde: Kilde;
  readonly filter: Filter | null;
  readonly distinkt: Distinkt;
}

/** A rule that took over on a day. */
export interface Definitionsversion extends Talregel {
  readonly id: string;
  readonly gyldigFra: LocalDate;
  /** Why what is counted was changed. */
  readonly begrundelse: string | null;
}

/** What an indicator counts, stored as data. design.md §6 */
export interface IndikatorDefinition extends Talregel {
  readonly id: string;
  readonly nr: string;
  readonly gruppe: Gruppe;
  readonly navn: string;
  /** Target for the whole project; null or 0 gives no percent. */
  readonly maaltal: number | null;
  /** Target after the project has ended. domain.md §1.7 */
  readonly maaltalEfter: number | null;
  /** Null or later than the date of the count: the value is null, shown "–", which is not 0. */
  readonly indsamlesFra: LocalDate | null;
  readonly euKode: string | null;
  /** Words of the reference sheet, beside what follows from the rule itself. domain.md §2.4, §1.11 */
  readonly metode?: string | null | undefined;
  readonly dokumentation?: string | null | undefined;
  readonly begraensninger?: string | null | undefined;
  /** From this day on it is no longer counted; what was submitted stays. */
  readonly udgaarDato?: LocalDate | null | undefined;
  /** The day from which the rule holds; null or left out: from the beginning. */
  readonly gyldigFra?: LocalDate | null | undefined;
  /** Rules that took over later. Of a definition at a day ({@link definitionAt}) there are none left. */
  readonly versioner?: readonly Definitionsversion[] | undefined;
}
