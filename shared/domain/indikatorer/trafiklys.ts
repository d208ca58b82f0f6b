export const SKALAER = ['midtvejs', 'slut'] as const;
export type Skala = (typeof SKALAER)[number];

export const LYS = ['grøn', 'gul', 'rød'] as const;
export type Lys = (typeof LYS)[number];

/** A row of the report's table 2: whole percents from–to, both included; null = no upper bound. */
export interface Trafiklysgraense {
  readonly skala: Skala;
  readonly niveau: number;
  readonly lys: Lys;
  readonly fra: number;
  readonly til: number | null;
}

export interface Trafiklys {
  readonly niveau: number;
  readonly lys: Lys;
  /** Level of the next row that also fits; null when only one does. At midtvejs 24 % fits two. */
  readonly ogsaaNiveau: number | null;
  /** False when no row fits and the next one below was taken. At slut 91–94 % fits none. */
  readonly daekket: boolean;
}

/**
 * Looks a whole percent up: the first row that fits, from the top (best level); where none fits, the
 * first whose lower bound is reached. Null for percent null and for what lies below every row.
 * Vejledende only: the score itself is set by people. domain.md §1.5
 */
export function lookupTrafiklys(
  procent: number | null,
  skala: Skala,
  graenser: readonly Trafiklysgraense[],
): Trafiklys | null {
  if (procent === null) return null;
  const rows = graenser.filter((row) => row.skala === skala).toSorted((a, b) => a.niveau - b.niveau);
  const fitting = rows.filter((row) => row.fra <= procent && (row.til === null || procent <= row.til));
  const found = fitting[0] ?? rows.find((row) => row.fra <= procent);
  if (found === undefined) return null;
  const { niveau, lys } = found;
  return { niveau, lys, ogsaaNiveau: fitting[1]?.niveau ?? null, daekket: fitting.length > 0 };
}

/** The slut scale applies from bevillingTil on, midtvejs before it. domain.md §1.12 */
export function skalaAt(dato: string, bevillingTil: string | null): Skala {
  return bevillingTil !== null && dato >= bevillingTil ? 'slut' : 'midtvejs';
}
