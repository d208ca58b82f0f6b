import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINDSTE_CELLE } from '#shared/domain/smaaceller/index.ts';
import { beregnResultat, SVARSKALA, type Svar } from '#shared/domain/spoergeskema/index.ts';

type Counts = readonly [helt: number, nogenGrad: number, lidt: number, nej: number, vedIkke: number];

const answersOf = (counts: Counts): Svar[] =>
  SVARSKALA.flatMap((s, i) => Array<Svar>(counts[i] ?? 0).fill(s));

/** Every way in which n people can answer one question. */
function* allWays(n: number): Generator<Counts> {
  for (let a = 0; a <= n; a += 1)
    for (let b = 0; a + b <= n; b += 1)
      for (let c = 0; a + b + c <= n; c += 1)
        for (let d = 0; a + b + c + d <= n; d += 1) yield [a, b, c, d, n - a - b - c - d];
}

describe('a question’s result', () => {
  it('never shows a count of fewer than five, and keeps n', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SVARSKALA), { maxLength: 80 }), (svar) => {
        const { antal, n } = beregnResultat(svar);
        expect(n).toBe(svar.length);
        const shown = Object.values(antal).filter((v) => v !== null);
        expect(shown.every((v) => v === 0 || v >= MINDSTE_CELLE)).toBe(true);
      }),
    );
  });

  // Who knows the rule and sees all that is shown, n, top-2, top-3 and the sums, must still be left with two
  // possible values for every hidden count: here by trying every way n people can answer.
  it.each([1, 2, 3, 4, 5, 6, 7, 9, 12, 18, 25])(
    'hides a count so that nobody can work it out from all the rest, of %i answers',
    (n) => {
      const possible = new Map<string, Set<number>[]>();
      for (const counts of allWays(n)) {
        const seen = JSON.stringify(beregnResultat(answersOf(counts)));
        const values = possible.get(seen) ?? SVARSKALA.map(() => new Set<number>());
        counts.forEach((count, i) => values[i]?.add(count));
        possible.set(seen, values);
      }
      for (const [seen, values] of possible) {
        const { antal } = JSON.parse(seen) as ReturnType<typeof beregnResultat>;
        const given = SVARSKALA.filter((s, i) => antal[s] === null && (values[i]?.size ?? 0) < 2);
        expect([seen, given]).toEqual([seen, []]);
      }
    },
  );

  it('tells what hidden answers are together, and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SVARSKALA), { maxLength: 80 }), (svar) => {
        const { antal, samlet, n } = beregnResultat(svar);
        const shown = Object.values(antal).reduce<number>((total, v) => total + (v ?? 0), 0);
        expect(samlet.reduce((total, s) => total + s.antal, shown)).toBe(n);
        expect(samlet.flatMap((s) => s.svar)).toEqual(SVARSKALA.filter((s) => antal[s] === null));
      }),
    );
  });

  it('gives the best two and the best three answers in percent of those who answered', () => {
    expect(beregnResultat(answersOf([16, 7, 8, 1, 1]))).toMatchObject({ n: 33, top2: 70, top3: 94 });
    expect(beregnResultat(answersOf([1, 0, 1, 0, 0]))).toMatchObject({ n: 2, top2: null, top3: null });
    expect(beregnResultat([])).toMatchObject({ n: 0, top2: null, top3: null, samlet: [] });
  });

  it('leaves top-3 out where it would tell how few answered “Lidt”', () => {
    expect(beregnResultat(answersOf([20, 9, 4, 0, 0]))).toMatchObject({
      top2: 88,
      top3: null,
      antal: { helt: 20, nogen_grad: 9, lidt: null, nej: null, ved_ikke: null },
      samlet: [{ svar: ['lidt', 'nej', 'ved_ikke'], antal: 4 }],
    });
  });
});
