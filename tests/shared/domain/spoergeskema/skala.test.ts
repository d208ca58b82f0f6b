import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmall } from '#shared/domain/smaaceller/index.ts';
import {
  beregnResultat,
  FAERREST_TRIN,
  FLEST_TRIN,
  laesninger,
  SVARSKALA,
  svarPaa,
  tjekBesvarelse,
  tjekSkala,
  trinBrugt,
  type Svar,
} from '#shared/domain/spoergeskema/index.ts';

const LENGTHS = [2, 3, 4, 5];

/** Every way in which n people can answer on a scale of so many answers. */
function* allWays(n: number, answers: number): Generator<number[]> {
  if (answers === 1) {
    yield [n];
    return;
  }
  for (let first = 0; first <= n; first += 1)
    for (const rest of allWays(n - first, answers - 1)) yield [first, ...rest];
}

const answersOf = (skala: readonly Svar[], counts: readonly number[]): Svar[] =>
  skala.flatMap((s, i) => Array<Svar>(counts[i] ?? 0).fill(s));

describe('a scale', () => {
  it('has two to five labels and “Ved ikke”; the report’s has four', () => {
    expect([FAERREST_TRIN, FLEST_TRIN]).toEqual([2, 5]);
    expect(SVARSKALA).toEqual(['helt', 'nogen_grad', 'lidt', 'nej', 'ved_ikke']);
    for (const trin of LENGTHS) {
      expect(svarPaa(trin)).toHaveLength(trin + 1);
      expect(svarPaa(trin).at(-1)).toBe('ved_ikke');
      expect(trinBrugt(svarPaa(trin))).toBe(trin);
    }
  });

  it('is read as top-2 and top-3, but never as all that is not “Ved ikke”', () => {
    expect(LENGTHS.map(laesninger)).toEqual([[1], [2], [2, 3], [2, 3]]);
    for (const trin of LENGTHS) for (const top of laesninger(trin)) expect(top).toBeLessThan(trin);
  });

  it.each(LENGTHS)('of %i labels: each share that is shown is the naive count, rounded half up', (trin) => {
    const skala = svarPaa(trin);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...skala), { maxLength: 60 }), (svar) => {
        const result = beregnResultat(svar, trin);
        for (const top of [1, 2, 3] as const) {
          const share = result[`top${top}`];
          if (!laesninger(trin).includes(top)) expect(share).toBe(null);
          if (share === null) continue;
          let positive = 0;
          for (const s of svar) if (s !== 'ved_ikke' && skala.indexOf(s) < top) positive += 1;
          expect(share).toBe(Math.round(Number(((100 * positive) / svar.length).toFixed(9))));
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(LENGTHS)('of %i labels: with no small answer all its shares are shown, and every count', (trin) => {
    const skala = svarPaa(trin);
    const many = fc.array(fc.integer({ min: 5, max: 30 }), { minLength: trin + 1, maxLength: trin + 1 });
    fc.assert(
      fc.property(many, (counts) => {
        const result = beregnResultat(answersOf(skala, counts), trin);
        expect(Object.values(result.antal)).toEqual(counts);
        expect(laesninger(trin).filter((top) => result[`top${top}`] === null)).toEqual([]);
      }),
    );
  });

  // As in resultat.test: who knows the rule and sees all that is shown is left with two values for each hidden count.
  it.each(LENGTHS.flatMap((trin) => [1, 4, 5, 6, 8, 11, 14].map((n) => [trin, n] as const)))(
    'of %i labels and %i answers: no hidden count can be worked out, and no small one is shown',
    (trin, n) => {
      const skala = svarPaa(trin);
      const possible = new Map<string, Set<number>[]>();
      for (const counts of allWays(n, skala.length)) {
        const result = beregnResultat(answersOf(skala, counts), trin);
        expect(Object.values(result.antal).some((v) => v !== null && isSmall(v ?? 0))).toBe(false);
        const seen = JSON.stringify(result);
        const values = possible.get(seen) ?? skala.map(() => new Set<number>());
        counts.forEach((count, i) => values[i]?.add(count));
        possible.set(seen, values);
      }
      for (const [seen, values] of possible) {
        const { antal } = JSON.parse(seen) as ReturnType<typeof beregnResultat>;
        const given = skala.filter((s, i) => antal[s] === null && (values[i]?.size ?? 0) < 2);
        expect([seen, given]).toEqual([seen, []]);
      }
    },
  );
});

describe('what may be written', () => {
  const ord = ['Meget', 'Noget', 'Lidt'];

  it('is a scale with different words', () => {
    expect(tjekSkala({ skala: ['Ja', 'ja'] }, undefined, 0)).toMatchObject([{ kode: 'skala_ens' }]);
    expect(tjekSkala({ skala: ord }, undefined, 0)).toEqual([]);
  });

  it('is other words for an answered scale, but no other number or order of its answers', () => {
    expect(tjekSkala({ skala: ['Meget', 'En del', 'Lidt'] }, ord, 3)).toEqual([]);
    expect(tjekSkala({ skala: ['A', 'B', 'C', 'D'] }, null, 3)).toEqual([]);
    for (const skala of [['Noget', 'Meget', 'Lidt'], ['Meget', 'Noget'], [...ord, 'Nej'], null])
      expect(tjekSkala({ skala }, ord, 3)).toMatchObject([{ kode: 'skala_laast', detalje: { antal: 3 } }]);
    expect(tjekSkala({ skala: ['Meget', 'Noget'] }, ord, 0)).toEqual([]);
  });

  it('is an answer of the questionnaire’s own scale', () => {
    const paper = (svar: Svar) => ({ id: 'b', spoergeskemaId: 's', svar: { q: svar } });
    const known = new Set(['q']);
    expect(tjekBesvarelse(paper('lidt'), known, ord)).toEqual([]);
    expect(tjekBesvarelse(paper('ved_ikke'), known, ord)).toEqual([]);
    expect(tjekBesvarelse(paper('nej'), known, ord)).toMatchObject([{ kode: 'ukendt_svar' }]);
    expect(tjekBesvarelse(paper('femte'), known, null)).toMatchObject([{ kode: 'ukendt_svar' }]);
  });
});
