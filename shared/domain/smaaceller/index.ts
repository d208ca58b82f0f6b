// Numbers that are so small that they could point at a person, and how they are hidden so that nothing that is
// shown gives them back. domain.md §1.8, §4

/** Cells with fewer people could point at one of them (domain.md §1.8). */
export const MINDSTE_CELLE = 5;

/** True for a number of people that is told to nobody outside; nobody at all is no secret. */
export const isSmall = (antal: number): boolean => antal > 0 && antal < MINDSTE_CELLE;

/** Numbers of people, row by row; every row has the same length. */
export type Tabel = readonly (readonly number[])[];
/** By row and column: true where the number is not told. */
export type Skjult = readonly (readonly boolean[])[];

/**
 * Hides cells of a table whose row and column totals are shown. Each cell that must be hidden gets a rectangle of
 * hidden cells in which one person can be moved without changing any row, column or total: so every hidden cell,
 * also those that only complete a rectangle, could as well be one more or one less. Null when the totals alone
 * give a cell away; then it is a total that has to go.
 */
export function hideInTable(
  tabel: Tabel,
  mustHide: (antal: number, raekke: number, kolonne: number) => boolean = isSmall,
): Skjult | null {
  const skjult = tabel.map((row) => row.map(() => false));
  for (const [i, row] of tabel.entries()) {
    for (const [j, antal] of row.entries()) {
      if (!mustHide(antal, i, j)) continue;
      const cover = cheapestRectangle(tabel, skjult, [i, j]);
      if (cover === null) return null;
      for (const [r, k] of cover) (skjult[r] ?? [])[k] = true;
    }
  }
  return skjult;
}

type Sted = readonly [raekke: number, kolonne: number];

/** The rectangle through a cell that takes the fewest shown cells with it, and of those the fewest people. */
function cheapestRectangle(tabel: Tabel, skjult: Skjult, [i, j]: Sted): readonly Sted[] | null {
  const shownIn = (steder: readonly Sted[]) => steder.filter(([r, k]) => skjult[r]?.[k] !== true);
  const price = (steder: readonly Sted[]): number =>
    shownIn(steder).reduce((sum, sted) => sum + at(tabel, sted), shownIn(steder).length * MORE_THAN_ANYBODY);
  let best: readonly Sted[] | null = null;
  for (const k of tabel.keys()) {
    for (const l of (tabel[i] ?? []).keys()) {
      if (k === i || l === j || !canMove(tabel, [i, j], [k, l])) continue;
      const steder: readonly Sted[] = [[i, j], [i, l], [k, j], [k, l]]; // prettier-ignore
      if (best === null || price(steder) < price(best)) best = steder;
    }
  }
  return best;
}

/** One more hidden cell weighs more than all people of a project. */
const MORE_THAN_ANYBODY = 10_000_000;

const at = (tabel: Tabel, [i, j]: Sted): number => tabel[i]?.[j] ?? 0;

/** One person can go from two opposite corners to the two others, since both have somebody. */
const canMove = (tabel: Tabel, [i, j]: Sted, [k, l]: Sted): boolean =>
  (at(tabel, [i, j]) > 0 && at(tabel, [k, l]) > 0) || (at(tabel, [i, l]) > 0 && at(tabel, [k, j]) > 0);

/**
 * Joins each small group with the smallest other until no joined group is small: what is told is then only how
 * many they are together. Groups without people stay by themselves. Gives for each group which joined group it is
 * part of; all that have people are one when they are too few altogether.
 */
export function joinSmall(antal: readonly number[]): readonly number[] {
  const samlet = [...antal.keys()];
  const sizeOf = (g: number): number => antal.reduce((sum, n, i) => sum + (samlet[i] === g ? n : 0), 0);
  for (;;) {
    const groups = [...new Set(samlet)]
      .filter((g) => sizeOf(g) > 0)
      .toSorted((a, b) => sizeOf(a) - sizeOf(b));
    const [smallest, next] = groups;
    if (smallest === undefined || next === undefined || !isSmall(sizeOf(smallest))) return samlet;
    for (const [i, g] of samlet.entries()) if (g === smallest) samlet[i] = next;
  }
}
