import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/kalender/index.ts';
import { gyldigVersion, taelSvar, tjekNyVersion } from '#shared/domain/maalgruppe/index.ts';
import { anyDate } from '../kalender/dates.ts';

/** Versions that follow one another as new versions are made: each ends the day before the next begins. */
const chain = fc
  .uniqueArray(anyDate('2020-01-01', '2030-12-31'), { minLength: 1, maxLength: 8 })
  .map((days) => days.toSorted())
  .map((days) =>
    days.map((gyldigFra, i) => {
      const next = days[i + 1];
      return { gyldigFra, gyldigTil: next === undefined ? null : addDays(next, -1) };
    }),
  );

describe('the version of a day', () => {
  it('is the last that had begun, in whatever order they are given; none before the first', () => {
    fc.assert(
      fc.property(chain, anyDate('2019-06-01', '2031-06-30'), (versioner, dag) => {
        const begun = versioner.filter((v) => v.gyldigFra <= dag);
        const expected = begun.at(-1) ?? null;
        expect(gyldigVersion(versioner, dag)).toEqual(expected);
        expect(gyldigVersion(versioner.toReversed(), dag)).toEqual(expected);
      }),
    );
  });

  it('is no version whose last day has passed or whose first is not known', () => {
    const ended = { gyldigFra: '2023-03-01', gyldigTil: '2023-10-02' };
    expect(gyldigVersion([ended], '2023-10-02')).toBe(ended);
    expect(gyldigVersion([ended], '2023-10-03')).toBeNull();
    expect(gyldigVersion([{ gyldigFra: null, gyldigTil: null }], '2023-10-03')).toBeNull();
  });

  it('is the one that began last where a merge left two', () => {
    const [a, b] = [
      { gyldigFra: '2023-03-01', gyldigTil: null },
      { gyldigFra: '2023-04-01', gyldigTil: null },
    ];
    expect([gyldigVersion([a, b], '2023-05-01'), gyldigVersion([b, a], '2023-05-01')]).toEqual([b, b]);
  });
});

it('a new version begins later than the one it takes over from', () => {
  const former = { gyldigFra: '2023-03-01', gyldigTil: null };
  expect(tjekNyVersion(former, '2023-03-02')).toEqual([]);
  for (const day of ['2023-03-01', '2023-02-28'])
    expect(tjekNyVersion(former, day)).toMatchObject([{ felt: 'gyldigFra', kode: 'version_foer' }]);
});

it('answers are counted once each, in whatever order', () => {
  const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(counts, fc.boolean(), ([ja, nej, intet], turned) => {
      const svar = [
        ...Array<true>(ja).fill(true),
        ...Array<null>(intet).fill(null),
        ...Array<false>(nej).fill(false),
      ];
      expect(taelSvar(turned ? svar.toReversed() : svar)).toEqual({
        opfyldt: ja,
        ikkeOpfyldt: nej,
        ubesvaret: intet,
        ialt: ja + nej + intet,
      });
    }),
  );
});
