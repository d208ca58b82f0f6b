import type { Evalueringspost } from '../evaluering/index.ts';
import type { Bevaegelse } from './forskel.ts';
import type { Kontrolpunkt } from './kontrol.ts';

// What the workbook of a closed period says beside the numbers (resultat.ts), frozen with them: what was not in
// order, what moved each number since the last submission, and the lights given by hand. Ids, codes, dates and
// the words that people wrote for the authority; units become pseudonyms when they are printed.

/** Why a record moved a number, as far as the log knows. */
export const GRUNDE = [
  'efter_opgoerelsen',
  'efterregistreret',
  'slettet',
  'rettet',
  'indsamling_begyndt',
  'indikator_udgaaet',
  'definition',
  'bevilling',
  'ukendt',
] as const;
export type Grund = (typeof GRUNDE)[number];

/** An edit that moved a number. Neither CPR and CVR numbers nor ids of others: of those only that they changed. */
export interface Rettelsespost {
  readonly tabel: string;
  readonly felt: string;
  readonly foer: string | number | boolean | null;
  readonly efter: string | number | boolean | null;
}

/** One record that moved a number: short since there are many. */
export type Bevaegelsespost = readonly [
  art: Bevaegelse['art'],
  enhed: string,
  /** The day it counted from, before and now. */
  foer: string | null,
  nu: string | null,
  grund: Grund,
  rettelser: readonly Rettelsespost[] | null,
  /** What was written as the reason for registering it late. */
  begrundelse: string | null,
];

export interface IndikatorSiden {
  readonly indikatorId: string;
  readonly nr: string;
  readonly navn: string;
  readonly foer: number | null;
  readonly nu: number | null;
  readonly definitionAendret: boolean;
  readonly udgaaet: boolean;
  readonly bevaegelser: readonly Bevaegelsespost[];
}

/** A fact of the time that was closed, written afterwards, whether or not it moved a number. */
export interface EfterregistreringSiden {
  readonly art: 'oprettet' | 'rettet' | 'slettet';
  readonly tabel: string;
  readonly raekke: string;
  readonly dato: string;
  readonly tid: string;
  readonly begrundelse: string | null;
}

/** The comparison with what was sent last. */
export interface SidenSidst {
  readonly periodeNr: number;
  readonly dato: string;
  readonly lukketTid: string;
  readonly indikatorer: readonly IndikatorSiden[];
  readonly efterregistreringer: readonly EfterregistreringSiden[];
}

export interface Bilag {
  /** Records per point of the check list. */
  readonly kontrol: Readonly<Record<Kontrolpunkt, number>>;
  /** Null where nothing was sent before. */
  readonly siden: SidenSidst | null;
  readonly evaluering: readonly Evalueringspost[];
}
