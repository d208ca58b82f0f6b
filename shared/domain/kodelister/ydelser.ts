import type { LocalDate } from '../kalender/index.ts';

/** Codes of the target groups, also of those that have ended. domain.md §3.4 */
export const YDELSE_KODER = [
  'dagpenge',
  'kontanthjaelp_jobparat',
  'overgangsydelse_jobparat',
  'kontanthjaelp_aktivitetsparat',
  'overgangsydelse_aktivitetsparat',
  'uddannelseshjaelp_uddannelsesparat',
  'uddannelseshjaelp_aktivitetsparat',
  'sygedagpenge',
  'jobafklaringsforloeb',
  'ressourceforloeb',
  'ledighedsydelse',
  'revalidering',
  'foertidspension',
  'ung_under_18',
  'selvforsoergende',
] as const;
export type YdelseKode = (typeof YDELSE_KODER)[number];

/** A target group by benefit; `nr` is its number in BEK 2636/2021 § 1. Null date = open end. */
export interface Ydelse {
  readonly kode: YdelseKode;
  readonly nr: number;
  readonly navn: string;
  readonly gyldigFra: LocalDate | null;
  readonly gyldigTil: LocalDate | null;
}

// 01.07.2025: uddannelseshjælp, overgangsydelse and selvforsørgelses- og hjemrejseydelse became
// kontanthjælp. Lov 1750/2025 ends ressourceforløb and revalidering in two steps, 01.02 and
// 01.07.2026; the source does not say which ends when, so the later date is used for both.
const LAST_DAY_BEFORE_KONTANTHJAELP_REFORM = '2025-06-30';
const LAST_DAY_BEFORE_LOV_1750 = '2026-06-30';

/** Target groups with validity dates. domain.md §3.4 */
export const YDELSER: readonly Ydelse[] = [
  open('dagpenge', 1, 'Dagpenge'),
  open('kontanthjaelp_jobparat', 2, 'Kontanthjælp, jobparat'),
  until(
    'overgangsydelse_jobparat',
    2,
    'Selvforsørgelses- og hjemrejseydelse eller overgangsydelse, jobparat',
    LAST_DAY_BEFORE_KONTANTHJAELP_REFORM,
  ),
  open('kontanthjaelp_aktivitetsparat', 3, 'Kontanthjælp, aktivitetsparat'),
  until(
    'overgangsydelse_aktivitetsparat',
    3,
    'Selvforsørgelses- og hjemrejseydelse eller overgangsydelse, aktivitetsparat',
    LAST_DAY_BEFORE_KONTANTHJAELP_REFORM,
  ),
  until(
    'uddannelseshjaelp_uddannelsesparat',
    4,
    'Uddannelseshjælp, uddannelsesparat',
    LAST_DAY_BEFORE_KONTANTHJAELP_REFORM,
  ),
  until(
    'uddannelseshjaelp_aktivitetsparat',
    5,
    'Uddannelseshjælp, aktivitetsparat',
    LAST_DAY_BEFORE_KONTANTHJAELP_REFORM,
  ),
  open('sygedagpenge', 6, 'Sygedagpenge'),
  open('jobafklaringsforloeb', 7, 'Jobafklaringsforløb'),
  until('ressourceforloeb', 8, 'Ressourceforløb', LAST_DAY_BEFORE_LOV_1750),
  open('ledighedsydelse', 9, 'Fleksjobvisiteret, ledighedsydelse'),
  until('revalidering', 10, 'Revalidering', LAST_DAY_BEFORE_LOV_1750),
  open('foertidspension', 11, 'Førtidspension'),
  open('ung_under_18', 12, 'Ung under 18 år'),
  open('selvforsoergende', 13, 'Ledig selvforsørgende'),
];

/** The groups that could be registered on the date, in the list's order. */
export function ydelserAt(dato: LocalDate): readonly Ydelse[] {
  return YDELSER.filter((ydelse) => isYdelseValid(ydelse, dato));
}

/** True when the group existed on the date. */
export function isYdelseValid(ydelse: Ydelse, dato: LocalDate): boolean {
  const begun = ydelse.gyldigFra === null || ydelse.gyldigFra <= dato;
  return begun && (ydelse.gyldigTil === null || dato <= ydelse.gyldigTil);
}

/** The group with the code, also when it has ended; null for an unknown code. */
export function findYdelse(kode: string): Ydelse | null {
  return YDELSER.find((ydelse) => ydelse.kode === kode) ?? null;
}

function open(kode: YdelseKode, nr: number, navn: string): Ydelse {
  return { kode, nr, navn, gyldigFra: null, gyldigTil: null };
}

function until(kode: YdelseKode, nr: number, navn: string, gyldigTil: LocalDate): Ydelse {
  return { kode, nr, navn, gyldigFra: null, gyldigTil };
}
