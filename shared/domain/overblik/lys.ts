import { lookupTrafiklys, type Skala, type Trafiklys, type Trafiklysgraense } from '../indikatorer/index.ts';

/** Why a light is not as plain as it looks. domain.md §1.5 */
export const LYSFORBEHOLD = ['graensetilfaelde', 'ikke_daekket', 'afrunding'] as const;
export type Lysforbehold = (typeof LYSFORBEHOLD)[number];

export interface Skalalys {
  readonly skala: Skala;
  readonly lys: Trafiklys | null;
  /** The rows of the table that the edge case is about, best first; empty when there is none. */
  readonly graenser: readonly Trafiklysgraense[];
  readonly forbehold: Lysforbehold | null;
}

/**
 * The light of a percent on one scale, and whether the percent stands on an edge of the table: in two rows, in
 * none, or in another row than without rounding.
 */
export function lightOn(
  skala: Skala,
  { procent, eksakt }: { readonly procent: number | null; readonly eksakt: number | null },
  graenser: readonly Trafiklysgraense[],
): Skalalys {
  const lys = lookupTrafiklys(procent, skala, graenser);
  if (lys === null) return { skala, lys, graenser: [], forbehold: null };
  const rows = (...niveauer: (number | null)[]): Trafiklysgraense[] =>
    graenser.filter((g) => g.skala === skala && niveauer.includes(g.niveau));
  if (!lys.daekket)
    return { skala, lys, graenser: rows(lys.niveau - 1, lys.niveau), forbehold: 'ikke_daekket' };
  if (lys.ogsaaNiveau !== null) {
    return { skala, lys, graenser: rows(lys.niveau, lys.ogsaaNiveau), forbehold: 'graensetilfaelde' };
  }
  const below = eksakt === null ? null : lookupTrafiklys(Math.floor(eksakt), skala, graenser);
  if (below === null || below.niveau === lys.niveau) return { skala, lys, graenser: [], forbehold: null };
  return { skala, lys, graenser: rows(lys.niveau, below.niveau), forbehold: 'afrunding' };
}
