import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stoerrelse, STOERRELSER } from '../../../../shared/domain/virksomheder/stoerrelse.ts';

describe('stoerrelse', () => {
  test.each([
    [9, 2, null, 'mikro'], [9, null, 2, 'mikro'], [9.9, 100, 2, 'mikro'], [9, 2.1, null, 'lille'], [10, 2, 2, 'lille'],
    [49, 10, null, 'lille'], [49, 10.1, null, 'mellemstor'], [50, 1, 1, 'mellemstor'], [249, 50, null, 'mellemstor'],
    [249, null, 43, 'mellemstor'], [249, 60, 43, 'mellemstor'], [249, 50, 44, 'mellemstor'],
    [250, null, null, 'stor'], [250, 1, 1, 'stor'], [5, 51, 44, 'stor'], [null, 51, 44, 'stor'],
    [null, 1, 1, null], [5, null, null, null], [5, 51, null, null], [5, null, 44, null], [null, null, null, null],
    [-1, 1, 1, null], [5, -1, null, null], [5, Number.NaN, 1, 'mikro'],
  ] as const)('%s årsværk, %s and %s mio. euro: %s', (aarsvaerk, omsaetningMioEur, balanceMioEur, expected) => {
    expect(stoerrelse({ aarsvaerk, omsaetningMioEur, balanceMioEur })).toBe(expected);
  }); // prettier-ignore

  test('never shrinks when a figure grows', () => {
    const figure = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(figure, figure, figure, figure, (aarsvaerk, omsaetningMioEur, balanceMioEur, more) => {
        const rank = (extra: number): number => {
          const size = stoerrelse({ aarsvaerk: aarsvaerk + extra, omsaetningMioEur, balanceMioEur });
          return size === null ? -1 : STOERRELSER.indexOf(size);
        };
        expect(rank(more)).toBeGreaterThanOrEqual(rank(0));
        expect(rank(0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
