import { ALDERSGRUPPER } from '../deltagere/index.ts';
import { KOEN, UDDANNELSESNIVEAUER } from '../kodelister/index.ts';
import type { Tabel } from '../smaaceller/index.ts';
import type { Eukode } from './koder.ts';
import type { Euraekke } from './raekke.ts';

// The EU's rows are cross tables in disguise: the row of a code is one group of one division of the complete
// participants, told by the groups of the others. So the same cell can stand in two rows.

/** What a row is broken down by. */
export const KOLONNER = ['koen', 'alder', 'uddannelse'] as const;
export type Kolonne = (typeof KOLONNER)[number];
/** The divisions that every complete participant has exactly one group of; all but gender are told as codes. */
export type Dimension = Kolonne | 'status';

export const KOLONNEGRUPPER = { koen: KOEN, alder: ALDERSGRUPPER, uddannelse: UDDANNELSESNIVEAUER } as const;

/** The code of each group, in order; 30–54 years has none, but is what the others leave. */
export const GRUPPEKODER: Readonly<Record<Exclude<Dimension, 'koen'>, readonly (Eukode | null)[]>> = {
  alder: ['EECO06', 'EECO07', null, 'EECO08'],
  uddannelse: ['EECO09', 'EECO10', 'EECO11'],
  status: ['EECO02', 'EECO04', 'EECO05'],
};

/** Every pair of divisions once: the first is told as codes, the second as columns. */
export const KRYDS = [
  ['alder', 'koen'],
  ['uddannelse', 'koen'],
  ['status', 'koen'],
  ['uddannelse', 'alder'],
  ['status', 'alder'],
  ['status', 'uddannelse'],
] as const satisfies readonly (readonly [Exclude<Dimension, 'koen'>, Kolonne])[];

type Raekker = readonly Euraekke[];

const rowOf = (raekker: Raekker, kode: Eukode): Euraekke | undefined => raekker.find((r) => r.kode === kode);

/** A row's numbers by the groups of a division; zeros where it has none. */
export function cellsOf(raekke: Euraekke | undefined, kolonne: Kolonne): readonly number[] {
  const celler: Readonly<Record<string, number>> = raekke?.[kolonne] ?? {};
  return KOLONNEGRUPPER[kolonne].map((gruppe) => celler[gruppe] ?? 0);
}

/** The complete participants by the groups of a division. */
export const marginOf = (raekker: Raekker, d: Dimension): readonly number[] =>
  d === 'status'
    ? GRUPPEKODER.status.map((kode) => (kode === null ? 0 : (rowOf(raekker, kode)?.total ?? 0)))
    : cellsOf(rowOf(raekker, 'EECO01'), d);

/** Two divisions crossed; the group without a code is the rest of its column. */
export function crossOf(raekker: Raekker, [d, e]: (typeof KRYDS)[number]): Tabel {
  const whole = cellsOf(rowOf(raekker, 'EECO01'), e);
  const coded = GRUPPEKODER[d].map((kode) => (kode === null ? null : cellsOf(rowOf(raekker, kode), e)));
  const rest = whole.map((n, j) => coded.reduce((left, row) => left - (row?.[j] ?? 0), n));
  return coded.map((row) => row ?? rest);
}
