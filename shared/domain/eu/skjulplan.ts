import { hideInTable, joinSmall, type Skjult, type Tabel } from '../smaaceller/index.ts';
import { crossOf, KRYDS, marginOf, type Dimension } from './krydstabeller.ts';
import type { Euraekke } from './raekke.ts';

/** What may not be told of the complete participants, crossed by two divisions at a time. */
export interface Skjulplan {
  /** By group: the joined group that it is part of; groups of one are told by themselves. */
  readonly samlet: Readonly<Record<Dimension, readonly number[]>>;
  readonly isMarginHidden: (d: Dimension, gruppe: number) => boolean;
  readonly isCellHidden: (a: Sted, b: Sted) => boolean;
}

/** A group of a division. */
export type Sted = readonly [d: Dimension, gruppe: number];

type Samlet = Skjulplan['samlet'];
type Raekker = readonly Euraekke[];

/**
 * Gender has no codes of its own, so its small groups are joined from the start; those of another division only
 * where the totals alone would give a small cell away. Null when there are too few to tell of any division.
 */
export function makePlan(raekker: Raekker): Skjulplan | null {
  const joined = new Set<Dimension>(['koen']);
  for (;;) {
    const of = (d: Dimension): readonly number[] => {
      const antal = marginOf(raekker, d);
      return joined.has(d) ? joinSmall(antal) : [...antal.keys()];
    };
    const samlet = {
      koen: of('koen'),
      alder: of('alder'),
      uddannelse: of('uddannelse'),
      status: of('status'),
    };
    const tabeller = KRYDS.map((par) => fold(crossOf(raekker, par), samlet[par[0]], samlet[par[1]]));
    const masker = tabeller.map((tabel) => hideInTable(tabel));
    const failed = KRYDS.find((_, i) => masker[i] === null);
    if (failed === undefined) return toPlan(samlet, tabeller, masker);
    if (failed.every((d) => joined.has(d))) return null;
    for (const d of failed) joined.add(d);
  }
}

function toPlan(samlet: Samlet, tabeller: readonly Tabel[], masker: readonly (Skjult | null)[]): Skjulplan {
  const isMarginHidden = (d: Dimension, i: number): boolean => isJoined(samlet[d], i);
  const find = ([d, i]: Sted, [e, j]: Sted) => {
    const kryds = KRYDS.findIndex(([a, b]) => a === d && b === e);
    return { kryds, g: samlet[d][i] ?? i, h: samlet[e][j] ?? j };
  };
  return {
    samlet,
    isMarginHidden,
    isCellHidden: (a, b) => {
      const straight = find(a, b);
      const { kryds, g, h } = straight.kryds === -1 ? find(b, a) : straight;
      if (masker[kryds]?.[g]?.[h] === true) return true;
      // Part of a joined group: none of it when the whole has nobody.
      return (isMarginHidden(...a) || isMarginHidden(...b)) && (tabeller[kryds]?.[g]?.[h] ?? 0) > 0;
    },
  };
}

/** True when a group is only told together with others. */
export const isJoined = (samlet: readonly number[], i: number): boolean =>
  samlet.filter((g) => g === samlet[i]).length > 1;

/** A table of joined groups, in the places of the groups that they are named by. */
export function fold(tabel: Tabel, rows: readonly number[], columns: readonly number[]): Tabel {
  const folded = tabel.map((row) => row.map(() => 0));
  for (const [i, row] of tabel.entries()) {
    const target = folded[rows[i] ?? i] ?? [];
    for (const [j, n] of row.entries()) target[columns[j] ?? j] = (target[columns[j] ?? j] ?? 0) + n;
  }
  return folded;
}
