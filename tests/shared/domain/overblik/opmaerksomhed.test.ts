import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attentionReasons,
  OPMAERKSOMHEDSGRUNDE,
  sortByAttention,
  type Grund,
  type Tilstand,
} from '../../../../shared/domain/overblik/index.ts';

/** On its way: nothing to say. */
const GOOD: Tilstand = {
  dato: '2024-03-19',
  status: 12,
  maaltal: 25,
  procent: 48,
  lys: { niveau: 1, lys: 'grøn', ogsaaNiveau: null, daekket: true },
  forventet: { vaerdi: 10, periodeNr: 2, til: '2024-02-29' },
  krav: { mangler: 13, maaneder: 21, prMaaned: 0.62 },
  tempo: { fra: '2023-09-20', dage: 182, antal: 6, seneste: 1, heleTiden: 0.9 },
  fremskrivning: {
    grund: null,
    punkter: [{ dato: '2025-12-31', forventet: 33, nedre: 24, oevre: 42 }],
    ujaevnhed: 1,
  },
  indsamlesFra: '2023-03-01',
  start: '2023-03-01',
  slut: '2025-12-31',
  sidstTalt: '2024-03-01',
};
const codes = (part: Partial<Tilstand>): string[] =>
  attentionReasons({ ...GOOD, ...part }).map((g) => g.kode);

describe('an indicator needs attention', () => {
  it('not, when it is on its way', () => expect(codes({})).toEqual([]));

  it('when it is behind what was expected, and not when nothing was stated', () => {
    const [grund] = attentionReasons({ ...GOOD, forventet: { vaerdi: 14, periodeNr: 2, til: '2024-02-29' } });
    expect(grund).toEqual({ kode: 'under_forventet', detalje: { antal: 2, forventet: 14, periodeNr: 2 } });
    expect(codes({ forventet: { vaerdi: null, periodeNr: 2, til: '2024-02-29' } })).toEqual([]);
    expect(codes({ forventet: null })).toEqual([]);
  });

  it('when its light is red', () =>
    expect(codes({ procent: 12, lys: { niveau: 5, lys: 'rød', ogsaaNiveau: null, daekket: true } })).toEqual([
      'roedt_lys',
    ]));

  it('when the pace is too low: graver when even the upper end of the range misses the target', () => {
    const slow = { fra: '2023-09-20', dage: 182, antal: 3, seneste: 0.5, heleTiden: 0.9 };
    expect(codes({ tempo: slow })).toEqual(['tempo_for_lavt']);
    const punkter = [{ dato: '2025-12-31', forventet: 18, nedre: 14, oevre: 23.4 }];
    expect(codes({ tempo: slow, fremskrivning: { grund: null, punkter, ujaevnhed: 1 } })).toEqual([
      'naar_ikke_maalet',
    ]);
  });

  it('when nothing came for eight weeks, unless the target is reached or the project is over', () => {
    const detalje = { uger: 8, sidst: '2024-01-23' };
    expect(attentionReasons({ ...GOOD, sidstTalt: '2024-01-23' })).toEqual([{ kode: 'stilstand', detalje }]);
    expect(codes({ sidstTalt: '2024-01-24' })).toEqual([]);
    expect(codes({ sidstTalt: null })).toEqual(['stilstand']);
    expect(codes({ sidstTalt: '2024-01-01', maaltal: 12, krav: null })).toEqual([]);
    expect(codes({ sidstTalt: '2024-01-01', slut: '2024-03-19', krav: null })).toEqual([]);
  });

  it('when it is not collected, and for nothing else then', () => {
    expect(attentionReasons({ ...GOOD, status: null, indsamlesFra: '2024-09-01' })).toEqual([
      { kode: 'ikke_indsamlet', detalje: { fra: '2024-09-01' } },
    ]);
    expect(codes({ status: null, indsamlesFra: null })).toEqual(['ikke_indsamlet']);
  });
});

const grunde = fc
  .subarray([...OPMAERKSOMHEDSGRUNDE])
  .map((kinds) => kinds.map((kode): Grund => ({ kode, detalje: {} })));
const row = fc.record({ grunde, procent: fc.option(fc.nat(120)) });

describe('the order', () => {
  it('holds all with reasons and no others, however they stood; more reasons never come later', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const sorted = sortByAttention(rows);
        expect(new Set(sorted)).toEqual(new Set(rows.filter((r) => r.grunde.length > 0)));
        const keys = sorted.map((r) => JSON.stringify([r.grunde, r.procent ?? 0]));
        expect(
          sortByAttention(rows.toReversed()).map((r) => JSON.stringify([r.grunde, r.procent ?? 0])),
        ).toEqual(keys);
        for (const [i, a] of sorted.entries()) {
          for (const b of sorted.slice(i + 1)) {
            const own = new Set(a.grunde.map((g) => g.kode));
            const isMore =
              b.grunde.length > own.size && a.grunde.every((g) => b.grunde.some((h) => h.kode === g.kode));
            expect(isMore).toBe(false);
          }
        }
      }),
    );
  });

  it('puts the gravest first, and of equals the one furthest from its target', () => {
    const of = (procent: number, ...kinds: Grund['kode'][]) => ({
      procent,
      grunde: kinds.map((kode): Grund => ({ kode, detalje: {} })),
    });
    const a = of(24, 'under_forventet');
    const b = of(4, 'roedt_lys', 'naar_ikke_maalet', 'stilstand');
    const c = of(20, 'roedt_lys');
    const d = of(4, 'roedt_lys');
    expect(sortByAttention([d, c, b, a])).toEqual([a, b, d, c]);
  });
});
