/**
 * Closed code lists. Codes only: the words for people live with the renderer's texts.
 * Order is the order in which they are offered.
 */

/** Kinds of practice; by default only the first counts in A2. domain.md §3.5, §1.12 */
export const PRAKTIKTYPER = [
  'virksomhedspraktik',
  'loentilskud',
  'loennede_timer',
  'snusepraktik',
  'uddannelsespraktik',
] as const;
export type Praktiktype = (typeof PRAKTIKTYPER)[number];

/** 'afbrudt' counts, 'aflyst' never does. domain.md §1.12 */
export const PRAKTIKSTATUS = ['planlagt', 'i_gang', 'gennemfoert', 'afbrudt', 'aflyst'] as const;
export type Praktikstatus = (typeof PRAKTIKSTATUS)[number];

/** Kinds of course; an FVU screening is no course in E4. domain.md §3.5, §1.12 */
export const KURSUSARTER = ['fvu_screening', 'fvu', 'amu', 'avu', 'certifikat', 'privat'] as const;
export type Kursusart = (typeof KURSUSARTER)[number];

export const KURSUSSTATUS = ['tilbudt', 'tilmeldt', 'gennemfoert', 'afbrudt', 'afslaaet'] as const;
export type Kursusstatus = (typeof KURSUSSTATUS)[number];

/** The levels of FVU, as a screening recommends them; raw scores are not kept. domain.md §3.5 */
export const FVU_TRIN = [
  'fvu_start',
  'dansk_1',
  'dansk_2',
  'dansk_3',
  'dansk_4',
  'matematik_1',
  'matematik_2',
  'digital_1',
  'digital_2',
  'digital_3',
  'engelsk_1',
  'engelsk_2',
  'engelsk_3',
  'engelsk_4',
] as const;

/** Support to a company. domain.md §1.9 */
export const STOETTESTATUS = ['tilbudt', 'modtaget', 'afslaaet'] as const;
export type Stoettestatus = (typeof STOETTESTATUS)[number];

/** Why a company says no to support. domain.md §1.9 */
export const AFSLAGSAARSAGER = [
  'ikke_behov',
  'kender_ikke_mulighederne',
  'tid_administration',
  'andet',
] as const;
export type Afslagsaarsag = (typeof AFSLAGSAARSAGER)[number];

/** Effects on a deltager: E1, E2, E3. domain.md §1.12 */
export const EFFEKTARTER = ['jobsoegende', 'beskaeftigelse', 'uddannelse'] as const;
export type Effektart = (typeof EFFEKTARTER)[number];

/** Kinds of job; by default all but 'loentilskud' count in E2. domain.md §1.12 */
export const JOBTYPER = ['ordinaer', 'deltid', 'fleksjob', 'loentilskud', 'selvstaendig'] as const;
export type Jobtype = (typeof JOBTYPER)[number];

/** Kinds of education in E3. domain.md §2.2 */
export const UDDANNELSESARTER = ['fgu', 'eud', 'gymnasial', 'videregaaende', 'anden'] as const;
export type Uddannelsesart = (typeof UDDANNELSESARTER)[number];

/** Status at the start, EECO02–05; a long-term unemployed is also unemployed. domain.md §2.1 */
export const ARBEJDSMARKEDSSTATUSSER = [
  'ledig',
  'langtidsledig',
  'uden_for_arbejdsstyrken',
  'beskaeftiget',
] as const;
export type Arbejdsmarkedsstatus = (typeof ARBEJDSMARKEDSSTATUSSER)[number];

/** Highest completed education at the start, EECO09–11. domain.md §2.1 */
export const UDDANNELSESNIVEAUER = ['isced_0_2', 'isced_3_4', 'isced_5_8'] as const;
export type Uddannelsesniveau = (typeof UDDANNELSESNIVEAUER)[number];

/** The EU's three; a CPR gives one of the first two as a default. domain.md §2.1 */
export const KOEN = ['kvinde', 'mand', 'nonbinaer'] as const;
export type Koen = (typeof KOEN)[number];

/** Outcomes of a visitation that did not end in admission. domain.md §1.10 no. 2 */
export const VISITATIONSUDFALD = ['afvist', 'retur'] as const;
export type Visitationsudfald = (typeof VISITATIONSUDFALD)[number];

/** Why a forløb ended: coarse on purpose, nothing about health. domain.md §1.9, §4 */
export const AFSLUTNINGSAARSAGER = [
  'job',
  'uddannelse',
  'retur_sagsbehandler',
  'flyttet',
  'fravaer',
  'oenske',
  'andet',
] as const;
export type Afslutningsaarsag = (typeof AFSLUTNINGSAARSAGER)[number];

export const KONTAKTTYPER = ['besoeg', 'telefon', 'mail', 'moede'] as const;
export type Kontakttype = (typeof KONTAKTTYPER)[number];

export const ROLLER = ['jobformidler', 'projektleder', 'revisor'] as const;
export type Rolle = (typeof ROLLER)[number];

/** Whose status talk; the two of one deltager should not lie close together. domain.md §1.10 no. 3 */
export const SAMTALEARTER = ['projekt', 'jobcenter', 'faelles'] as const;
export type Samtaleart = (typeof SAMTALEARTER)[number];

/** Why a visitation did not end in admission: coarse on purpose. domain.md §1.9, §1.10 no. 2 */
export const AFVISNINGSAARSAGER = [
  'uden_for_maalgruppen',
  'for_langt_fra_arbejdsmarkedet',
  'anden_indsats_foerst',
  'ingen_ledig_plads',
  'oensker_ikke',
  'andet',
] as const;
export type Afvisningsaarsag = (typeof AFVISNINGSAARSAGER)[number];

/** One letter each in the attendance grid: T, F, L. domain.md §1.9 */
export const FREMMOEDESTATUS = ['til_stede', 'fravaer', 'lovligt_fravaer'] as const;
export type Fremmoedestatus = (typeof FREMMOEDESTATUS)[number];

/** Who knowledge of the target group was shared with. domain.md §1.10 no. 4 */
export const MODTAGERGRUPPER = [
  'jobkonsulenter',
  'virksomhedskonsulenter',
  'sagsbehandlere',
  'virksomheder',
  'andre',
] as const;
export type Modtagergruppe = (typeof MODTAGERGRUPPER)[number];
