import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideInTable, isSmall, joinSmall, type Skjult, type Tabel } from '#shared/domain/smaaceller/index.ts';

/** All ways to write a sum as that many terms. */
function* splits(sum: number, terms: number): Generator<readonly number[]> {
  if (terms === 1) {
    yield [sum];
    return;
  }
  for (let n = 0; n <= sum; n += 1) for (const rest of splits(sum - n, terms - 1)) yield [n, ...rest];
}

const columnSums = (tabel: Tabel): number[] =>
  (tabel[0] ?? []).map((_, j) => tabel.reduce((sum, row) => sum + (row[j] ?? 0), 0));

/** Every table with the same totals and the same shown cells: what a reader must think possible. */
function* consistent(
  tabel: Tabel,
  skjult: Skjult,
  done: readonly (readonly number[])[] = [],
): Generator<Tabel> {
  const i = done.length;
  const row = tabel[i];
  if (row === undefined) {
    if (columnSums(done).join() === columnSums(tabel).join()) yield done;
    return;
  }
  const sum = row.reduce((a, b) => a + b, 0);
  for (const guess of splits(sum, row.length)) {
    if (guess.every((n, j) => skjult[i]?.[j] === true || n === row[j]))
      yield* consistent(tabel, skjult, [...done, guess]);
  }
}

const anyTable = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 }) },
      fc.integer({ min: 0, max: 7 }),
    );
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

describe('hidden cells of a table whose totals are shown', () => {
  it('could each be at least two numbers, in some other table that shows the same', () => {
    fc.assert(
      fc.property(anyTable, (tabel) => {
        const skjult = hideInTable(tabel);
        if (skjult === null) return;
        const possible = tabel.map((row) => row.map(() => new Set<number>()));
        for (const other of consistent(tabel, skjult))
          for (const [i, row] of other.entries())
            for (const [j, n] of row.entries()) possible[i]?.[j]?.add(n);
        for (const [i, row] of tabel.entries()) {
          for (const [j, n] of row.entries()) {
            if (isSmall(n)) expect(skjult[i]?.[j]).toBe(true);
            if (skjult[i]?.[j] === true) expect(possible[i]?.[j]?.size).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are refused exactly where the totals alone give a small cell away', () => {
    fc.assert(
      fc.property(anyTable, (tabel) => {
        const nothing = tabel.map((row) => row.map(() => true));
        const tables = [...consistent(tabel, nothing)];
        const isGiven = (i: number, j: number): boolean => new Set(tables.map((t) => t[i]?.[j])).size === 1;
        const given = tabel.some((row, i) => row.some((n, j) => isSmall(n) && isGiven(i, j)));
        expect(hideInTable(tabel) === null).toBe(given);
      }),
      { numRuns: 200 },
    );
  });

  it('are none where no cell is small, and the cheapest otherwise', () => {
    expect(hideInTable([[5, 9], [0, 7]])).toEqual([[false, false], [false, false]]); // prettier-ignore
    const skjult = hideInTable([[3, 20, 6], [30, 8, 40], [9, 50, 60]]); // prettier-ignore
    expect(skjult).toEqual([[true, true, false], [true, true, false], [false, false, false]]); // prettier-ignore
  });
});

describe('joined groups', () => {
  it('have five people or more, or are all there are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), (antal) => {
        const samlet = joinSmall(antal);
        const sizes = new Map<number, number>();
        for (const [i, n] of antal.entries()) sizes.set(samlet[i] ?? i, (sizes.get(samlet[i] ?? i) ?? 0) + n);
        const some = [...sizes.values()].filter((n) => n > 0);
        expect(some.length <= 1 || some.every((n) => n >= 5)).toBe(true);
        for (const [i, n] of antal.entries()) if (n === 0) expect(samlet[i]).toBe(i);
      }),
    );
  });
});
