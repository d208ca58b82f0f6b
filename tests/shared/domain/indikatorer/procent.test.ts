import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gennemsnit,
  lookupTrafiklys,
  procent,
  procentEksakt,
  SKABELON_TRAFIKLYS,
} from '../../../../shared/domain/indikatorer/index.ts';

describe('procent', () => {
  test.each([
    [29, 200, 15], [23, 40, 58], [66, 175, 38], [80, 70, 114], [6, 25, 24], [8, 30, 27], [1, 25, 4], [0, 40, 0],
    [1, 200, 1], [1, 201, 0], [5, 0, null], [5, null, null], [null, 40, null], [0, 0, null],
  ])('%s of %s is %s', (status, maaltal, expected) => {
    expect(procent({ status, maaltal })).toBe(expected);
  }); // prettier-ignore

  test('is half up, by exact arithmetic', () => {
    const big = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(big, fc.integer({ min: 1, max: 1_000_000 }), (status, maaltal) => {
        const [s, m] = [BigInt(status), BigInt(maaltal)];
        expect(procent({ status, maaltal })).toBe(Number((200n * s + m) / (2n * m)));
        expect(
          Math.abs((procentEksakt({ status, maaltal }) ?? -9) - (procent({ status, maaltal }) ?? 9)),
        ).toBeLessThan(0.51);
      }),
    );
  });
});

describe('gennemsnit', () => {
  const of = (...pairs: [number | null, number | null][]) =>
    gennemsnit(pairs.map(([status, maaltal]) => ({ status, maaltal })));

  test('of nothing is nothing', () => {
    expect(of()).toEqual({ antal: 0, procent: null, eksakt: null });
    expect(of([null, 10], [5, 0])).toEqual({ antal: 0, procent: null, eksakt: null });
  });

  test('rounds half up and leaves out what has no percent', () => {
    expect(of([1, 100], [2, 100], [null, 100])).toEqual({ antal: 2, procent: 2, eksakt: 1.5 });
    expect(of([300, 100])).toEqual({ antal: 1, procent: 300, eksakt: 300 });
  });

  test('both methods lie within one point', () => {
    const pair = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 30 }), (pairs) => {
        const { procent: whole, eksakt } = of(...pairs);
        expect(Math.abs((whole ?? -9) - (eksakt ?? 9))).toBeLessThanOrEqual(1.000001);
      }),
    );
  });
});

describe('trafiklys', () => {
  const at = (value: number | null, skala: 'midtvejs' | 'slut') => {
    const found = lookupTrafiklys(value, skala, SKABELON_TRAFIKLYS);
    return found === null ? null : [found.niveau, found.lys, found.ogsaaNiveau, found.daekket];
  };

  test.each([
    [0, 5, 'rød'], [14, 5, 'rød'], [15, 4, 'rød'], [23, 4, 'rød'], [25, 3, 'gul'], [34, 3, 'gul'], [35, 2, 'grøn'],
    [44, 2, 'grøn'], [45, 1, 'grøn'], [114, 1, 'grøn'],
  ] as const)('midtvejs %i %% is level %i, %s', (value, niveau, lys) => {
    expect(at(value, 'midtvejs')).toEqual([niveau, lys, null, true]);
  }); // prettier-ignore

  test('24 at midtvejs fits two rows, 91–94 at slut none', () => {
    expect(at(24, 'midtvejs')).toEqual([3, 'gul', 4, true]);
    for (const value of [91, 92, 93, 94]) expect(at(value, 'slut')).toEqual([2, 'grøn', null, false]);
    expect(at(90, 'slut')).toEqual([2, 'grøn', null, true]);
    expect(at(95, 'slut')).toEqual([1, 'grøn', null, true]);
  });

  test('a row that fits goes before a better one that does not', () => {
    const graenser = [
      { skala: 'slut', niveau: 2, lys: 'gul', fra: 0, til: 50 },
      { skala: 'slut', niveau: 1, lys: 'grøn', fra: 10, til: 20 },
    ] as const;
    expect(lookupTrafiklys(30, 'slut', graenser)).toMatchObject({ niveau: 2, daekket: true });
    expect(lookupTrafiklys(15, 'slut', graenser)).toMatchObject({ niveau: 1, ogsaaNiveau: 2 });
  });

  test('nothing gives nothing', () => {
    expect(at(null, 'slut')).toBeNull();
    expect(lookupTrafiklys(50, 'slut', [])).toBeNull();
    expect(
      lookupTrafiklys(
        5,
        'slut',
        SKABELON_TRAFIKLYS.filter((row) => row.niveau < 5),
      ),
    ).toBeNull();
  });

  test('a better percent never gets a worse level', () => {
    for (const skala of ['midtvejs', 'slut'] as const) {
      const levels = Array.from({ length: 130 }, (_, value) => at(value, skala)?.[0]);
      expect(levels).toEqual(levels.toSorted((a, b) => Number(b) - Number(a)));
    }
  });
});
