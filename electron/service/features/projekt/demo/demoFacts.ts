import type { Afvisningsaarsag } from '#shared/domain/kodelister/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { Kendt } from './opfinder.ts';
import type { KursusDatoer, PraktikDatoer, registerAfslutning, registerEffekt } from './registrerDeltager.ts';
import type { StoetteDatoer } from './registrerVirksomhed.ts';

// What happened in the demo project, fact by fact, so that 19.03.2024 shows the report's numbers (domain.md §1.3)
// and 29.02.2024 those of the second period (§1.7). Persons are numbered as they were admitted, companies as in
// resources/demo/virksomheder.json. Each fact that nearly counts names its reason.

/** The groups: real days, the planned end, and on which days their members were admitted (how many, from, to). */
export const HOLD = [
  { start: '2023-03-20', slut: '2023-06-16', planlagtSlut: '2023-06-16', optagne: [[15, '2023-03-06', '2023-04-21']] },
  {
    start: '2023-05-22',
    slut: '2023-09-08',
    planlagtSlut: '2023-09-01',
    optagne: [[10, '2023-05-08', '2023-06-28'], [5, '2023-08-14', '2023-08-25']],
  },
  { start: '2023-09-18', slut: '2023-12-15', planlagtSlut: '2023-12-15', optagne: [[18, '2023-09-04', '2023-10-27']] },
  {
    start: '2024-01-15',
    slut: '2024-04-26',
    planlagtSlut: '2024-04-26',
    optagne: [[12, '2023-12-04', '2024-02-23'], [6, '2024-03-04', '2024-03-14']],
  },
] as const satisfies readonly {
  start: LocalDate;
  slut: LocalDate;
  planlagtSlut: LocalDate;
  optagne: readonly (readonly [antal: number, fra: LocalDate, til: LocalDate])[];
}[]; // prettier-ignore

/** Persons of whom more is known than their number. */
export const KENDTE: Readonly<Record<number, Kendt>> = {
  14: { foedt: '2003-10-14' },
  30: { navn: 'Søren Kragh Nissen', koen: 'mand', foedt: '1988-03-17' },
  38: { kommuner: ['326'] },
};
export const UDEN_UDDANNELSESNIVEAU: readonly number[] = [26, 43, 51, 57, 61];
export const UDEN_YDELSE: readonly number[] = [63];

type Praktik = PraktikDatoer & { readonly deltager: number; readonly firma: number };
const praktik = (deltager: number, firma: number, start: LocalDate, slut: LocalDate): Praktik => ({
  deltager,
  firma,
  start,
  slut,
  type: 'virksomhedspraktik',
});

/** A2: the first twenty count, also those broken off (§1.12). */
export const PRAKTIK: readonly Praktik[] = [
  praktik(1, 3, '2023-05-08', '2023-06-02'),
  praktik(4, 5, '2023-05-15', '2023-06-30'),
  praktik(0, 2, '2023-06-06', '2023-06-30'),
  { ...praktik(3, 8, '2023-06-12', '2023-07-07'), afbrudt: '2023-06-21' },
  praktik(9, 12, '2023-08-14', '2023-10-06'),
  praktik(11, 6, '2023-09-04', '2023-10-27'),
  praktik(17, 15, '2023-09-11', '2023-11-03'),
  praktik(19, 18, '2023-10-02', '2023-11-10'),
  praktik(22, 20, '2023-10-16', '2023-12-08'),
  praktik(12, 14, '2023-10-23', '2023-11-17'),
  praktik(30, 22, '2023-11-06', '2023-12-15'),
  praktik(27, 17, '2023-11-13', '2023-12-22'),
  { ...praktik(16, 23, '2023-11-20', '2023-12-15'), afbrudt: '2023-12-01' },
  praktik(32, 27, '2024-01-08', '2024-02-16'),
  praktik(30, 10, '2024-01-08', '2024-02-23'),
  praktik(34, 29, '2024-01-22', '2024-03-01'),
  praktik(40, 31, '2024-02-05', '2024-03-15'),
  praktik(37, 33, '2024-02-12', '2024-04-05'),
  praktik(46, 36, '2024-02-26', '2024-04-19'),
  praktik(52, 38, '2024-03-11', '2024-05-03'),
  // aflyst
  { ...praktik(24, 11, '2023-09-18', '2023-10-13'), aflyst: true },
  { ...praktik(45, 34, '2024-02-19', '2024-03-15'), aflyst: true },
  // type tæller ikke
  { ...praktik(5, 1, '2023-05-02', '2023-05-04'), type: 'snusepraktik' },
  { ...praktik(21, 7, '2023-08-21', '2023-08-23'), type: 'snusepraktik' },
  { ...praktik(38, 16, '2023-11-27', '2023-11-29'), type: 'snusepraktik' },
  { ...praktik(26, 13, '2023-10-30', '2023-12-22'), type: 'loennede_timer' },
  { ...praktik(14, 19, '2023-11-27', '2023-12-01'), type: 'uddannelsespraktik' },
  { ...praktik(20, 25, '2024-02-14', '2024-08-09'), type: 'loentilskud' },
  // dato mangler: planned only, one of them overdue
  { ...praktik(55, 28, '2024-03-11', '2024-04-05'), kunPlanlagt: true },
  praktik(48, 40, '2024-04-02', '2024-04-26'),
];

const TRUCK = { art: 'certifikat', navn: 'Truckcertifikat B' } as const;
const HYGIEJNE = { art: 'certifikat', navn: 'Hygiejnebevis til køkken' } as const;
const LAGER = { art: 'amu', navn: 'Lager og logistik, grundkursus' } as const;
const DANSK = { art: 'fvu', navn: 'FVU-dansk trin 2' } as const;
const MATEMATIK = { art: 'fvu', navn: 'FVU-matematik trin 1' } as const;
const DIGITAL = { art: 'fvu', navn: 'FVU-digital trin 1' } as const;

/** E4: the first eight count, seven of them by 29.02.2024. */
export const KURSER: readonly (KursusDatoer & { readonly deltager: number })[] = [
  { deltager: 1, kursus: TRUCK, tilbudt: '2023-05-03', start: '2023-05-22', gennemfoert: '2023-05-26' },
  { deltager: 6, kursus: DANSK, tilbudt: '2023-04-24', start: '2023-05-01', gennemfoert: '2023-06-23' },
  { deltager: 12, kursus: HYGIEJNE, tilbudt: '2023-08-30', start: '2023-09-14', gennemfoert: '2023-09-15' },
  { deltager: 18, kursus: LAGER, tilbudt: '2023-10-11', start: '2023-10-30', gennemfoert: '2023-11-10' },
  { deltager: 23, kursus: MATEMATIK, tilbudt: '2023-09-27', start: '2023-10-09', gennemfoert: '2023-12-15' },
  { deltager: 31, kursus: HYGIEJNE, tilbudt: '2024-01-10', start: '2024-01-25', gennemfoert: '2024-01-26' },
  { deltager: 36, kursus: LAGER, tilbudt: '2024-01-29', start: '2024-02-12', gennemfoert: '2024-02-23' },
  { deltager: 41, kursus: TRUCK, tilbudt: '2024-02-20', start: '2024-03-06', gennemfoert: '2024-03-12' },
  // bevis mangler
  { deltager: 30, kursus: TRUCK, tilbudt: '2024-01-24', start: '2024-02-05', gennemfoert: '2024-02-09', udenBevis: true },
  // ikke gennemført: afbrudt, tilmeldt, tilbudt, afslået
  { deltager: 15, kursus: DANSK, tilbudt: '2023-05-24', start: '2023-06-01', afbrudt: '2023-06-14' },
  { deltager: 44, kursus: DIGITAL, tilbudt: '2024-02-28', start: '2024-04-03' },
  { deltager: 50, kursus: LAGER, tilbudt: '2024-03-07' },
  { deltager: 8, kursus: MATEMATIK, tilbudt: '2023-05-10', afslaaet: '2023-05-12' },
  // dublet: a second course of one person
  { deltager: 6, kursus: MATEMATIK, tilbudt: '2023-08-22', start: '2023-09-04', gennemfoert: '2023-10-27' },
  // før optagelse
  { deltager: 29, kursus: HYGIEJNE, tilbudt: '2023-06-12', start: '2023-06-15', gennemfoert: '2023-06-16' },
  // dato mangler
  { deltager: 39, kursus: DIGITAL, tilbudt: '2023-11-06', start: '2023-11-13', gennemfoert: '2023-12-18', udenDato: true },
]; // prettier-ignore

type Effekt = Parameters<typeof registerEffekt>[2] & { readonly deltager: number; readonly firma?: number };
const job = (
  deltager: number,
  jobtype: Effekt['jobtype'],
  dato: LocalDate | null,
  firma?: number,
): Effekt => ({
  deltager,
  art: 'beskaeftigelse',
  jobtype,
  dato,
  ...(firma === undefined ? {} : { firma }),
});

/** The person who was sent back before admission. */
const RETUR = -1;

/** E2: the first six count. E3: three of the next, two of them by 29.02.2024. E1: none at all. */
export const EFFEKTER: readonly Effekt[] = [
  { ...job(4, 'deltid', '2023-11-15', 5), timerPrUge: 18.5 },
  { ...job(9, 'ordinaer', '2023-12-01', 12), timerPrUge: 37 },
  { ...job(17, 'fleksjob', '2024-01-08', 15), timerPrUge: 12 },
  { ...job(22, 'deltid', '2024-01-22', 20), timerPrUge: 25 },
  { ...job(11, 'ordinaer', '2024-02-01', 6), timerPrUge: 37 },
  job(27, 'selvstaendig', '2024-02-26'),
  { deltager: 2, art: 'uddannelse', uddannelsesart: 'gymnasial', dato: '2023-08-14' },
  { deltager: 14, art: 'uddannelse', uddannelsesart: 'fgu', dato: '2024-01-08' },
  { deltager: 33, art: 'uddannelse', uddannelsesart: 'eud', dato: '2024-03-04' },
  // jobtype tæller ikke
  { ...job(20, 'loentilskud', '2024-02-14', 25), timerPrUge: 20 },
  // dublet: a second job, a second education
  { ...job(9, 'ordinaer', '2024-03-04', 31), timerPrUge: 37 },
  { deltager: 2, art: 'uddannelse', uddannelsesart: 'eud', dato: '2024-01-15' },
  // dato mangler: agreed, but the first day is not known
  { ...job(35, 'deltid', null, 24), timerPrUge: 15, registreret: '2024-03-13' },
  { deltager: 25, art: 'uddannelse', uddannelsesart: 'eud', dato: null, registreret: '2024-03-06' },
  // før optagelse
  { ...job(28, 'deltid', '2023-06-01'), timerPrUge: 8, registreret: '2023-08-28' },
  // deltager ikke optaget
  { ...job(RETUR, 'ordinaer', '2024-02-15'), timerPrUge: 37 },
];

/** O3: the first counts. */
export const STOETTE: readonly (StoetteDatoer & { readonly firma: number })[] = [
  { firma: 12, tilbudt: '2023-10-25', modtaget: '2023-11-22' },
  // kun tilbudt
  { firma: 18, tilbudt: '2023-10-04' },
  { firma: 33, tilbudt: '2024-02-27' },
  // afslået
  { firma: 2, tilbudt: '2023-06-08', afslaaet: '2023-06-14' },
  { firma: 15, tilbudt: '2023-11-01', afslaaet: '2023-12-06' },
  // ikke SMV
  { firma: 31, tilbudt: '2024-01-03', modtaget: '2024-01-17' },
  // størrelse mangler
  { firma: 36, tilbudt: '2024-02-21', modtaget: '2024-03-05' },
  // dublet: the same company again
  { firma: 12, tilbudt: '2024-01-24', modtaget: '2024-02-07' },
];

type Afslutning = Parameters<typeof registerAfslutning>[3] & { readonly deltager: number };

/** Some leave for what they begin, within the four weeks in which the EU counts it; others stay on for a while. */
export const AFSLUTNINGER: readonly Afslutning[] = [
  { deltager: 10, dato: '2023-06-30', aarsag: 'andet' },
  { deltager: 3, dato: '2023-07-06', aarsag: 'oenske' },
  { deltager: 2, dato: '2023-08-25', aarsag: 'uddannelse' },
  { deltager: 5, dato: '2023-09-29', aarsag: 'flyttet' },
  { deltager: 7, dato: '2023-10-13', aarsag: 'retur_sagsbehandler' },
  { deltager: 4, dato: '2023-11-14', aarsag: 'job' },
  { deltager: 24, dato: '2023-11-30', aarsag: 'flyttet' },
  { deltager: 9, dato: '2023-11-30', aarsag: 'job' },
  { deltager: 21, dato: '2023-12-08', aarsag: 'fravaer' },
  { deltager: 16, dato: '2024-01-05', aarsag: 'fravaer' },
  { deltager: 14, dato: '2024-01-05', aarsag: 'uddannelse' },
  { deltager: 17, dato: '2024-01-19', aarsag: 'job' },
  { deltager: 22, dato: '2024-02-02', aarsag: 'job' },
  { deltager: 11, dato: '2024-02-16', aarsag: 'job' },
  { deltager: 33, dato: '2024-03-01', aarsag: 'uddannelse' },
];

/** A1, dublet: another jobformidler took over. */
export const NYT_FORLOEB: readonly { readonly deltager: number; readonly dato: LocalDate }[] = [
  { deltager: 13, dato: '2023-10-02' },
  { deltager: 19, dato: '2024-01-03' },
  { deltager: 42, dato: '2024-02-01' },
];

/** A3, dublet: a second group (by its place in the list). */
export const NYT_HOLD: readonly {
  readonly deltager: number;
  readonly hold: number;
  readonly start: LocalDate;
}[] = [
  { deltager: 13, hold: 2, start: '2023-09-18' },
  { deltager: 29, hold: 2, start: '2023-09-25' },
  { deltager: 42, hold: 3, start: '2024-01-15' },
  // dato mangler: enrolled, not begun
  { deltager: 47, hold: 3, start: '2024-03-25' },
];

/** Referred but never admitted: refused, sent back, or still waiting. O1: deltager ikke optaget. */
export const IKKE_OPTAGNE: readonly {
  readonly dato: LocalDate;
  readonly udfald: 'afvist' | 'retur' | null;
  readonly aarsag?: Afvisningsaarsag;
}[] = [
  { dato: '2023-04-12', udfald: 'afvist', aarsag: 'uden_for_maalgruppen' },
  { dato: '2023-10-04', udfald: 'afvist', aarsag: 'ingen_ledig_plads' },
  { dato: '2023-06-07', udfald: 'retur', aarsag: 'anden_indsats_foerst' },
  { dato: '2024-01-24', udfald: 'retur', aarsag: 'anden_indsats_foerst' },
  { dato: '2024-03-06', udfald: null },
  { dato: '2024-03-12', udfald: null },
  { dato: '2024-03-18', udfald: null },
];
