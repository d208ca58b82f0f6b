import type { Kilde } from '../indikatorer/index.ts';

/** The common indicators of ESF+ (Reg. (EU) 2021/1057, Annex I), in its order. domain.md §2.1 */
export const EUKODER = [
  'EECO01',
  'EECO02',
  'EECO03',
  'EECO04',
  'EECO05',
  'EECO06',
  'EECO07',
  'EECO08',
  'EECO09',
  'EECO10',
  'EECO11',
  'EECO12',
  'EECO13',
  'EECO14',
  'EECO15',
  'EECO16',
  'EECO17',
  'EECO18',
  'EECO19',
  'EECR01',
  'EECR02',
  'EECR03',
  'EECR04',
  'EECR05',
  'EECR06',
] as const;
export type Eukode = (typeof EUKODER)[number];

/** True for one of the common indicators. */
export const isEukode = (kode: string | null): kode is Eukode => EUKODER.some((known) => known === kode);

/** The table whose records stand behind a code: results are facts, the rest people and companies. */
export function kildeFor(kode: Eukode): Kilde {
  if (kode === 'EECO19') return 'virksomhedsstoette';
  if (kode === 'EECR03') return 'kursus';
  return kode.startsWith('EECR') ? 'effekt' : 'deltager';
}

/** Codes of complete participants: who is incomplete nearly counts in each of them. */
export const isOfComplete = (kode: Eukode): boolean => kildeFor(kode) === 'deltager' && kode !== 'EECO01';

/**
 * Nobody is asked: disability, origin, minority and housing are sensitive or not known here, and the project
 * supports no authorities. What is not collected is never 0. domain.md §2.1, §4
 */
export const INDSAMLES_IKKE = [
  'EECO12',
  'EECO13',
  'EECO14',
  'EECO15',
  'EECO16',
  'EECO17',
  'EECO18',
] as const satisfies readonly Eukode[];

/** Results upon leaving and six months later: what became of people. */
export const RESULTATKODER = [
  'EECR01',
  'EECR02',
  'EECR03',
  'EECR04',
  'EECR05',
  'EECR06',
] as const satisfies readonly Eukode[];
export type Resultatkode = (typeof RESULTATKODER)[number];

/** What must be known of a participant who counts in more than the grand total. domain.md §2.3 */
export const EUMANGLER = ['koen', 'alder', 'status', 'uddannelse'] as const;
export type Eumangel = (typeof EUMANGLER)[number];

/** Why a fact is no result, in order of precedence: the first that applies. domain.md §2.1, §2.3 */
export const EUAARSAGER = [
  'deltager_ikke_med',
  'dato_mangler',
  'efter_opgoerelsen',
  'ikke_afsluttet',
  'foer_vinduet',
  'efter_vinduet',
  'ikke_gennemfoert',
  'type_taeller_ikke',
  'bevis_mangler',
  'ufuldstaendig',
  'status_ved_start',
  'dublet',
] as const;
export type Euaarsag = (typeof EUAARSAGER)[number];
