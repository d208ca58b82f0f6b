import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../shared/domain/kalender/index.ts';
import {
  MINDST_ANTAL,
  pace,
  project,
  requiredPace,
  type Tempogrundlag,
} from '../../../../shared/domain/overblik/index.ts';

const START = '2023-03-01';
const DATO = '2024-03-19';
const SLUT = '2025-12-31';
const LENGTH = daysBetween(START, DATO);
const base = { start: START, dato: DATO, slut: SLUT };
const dage = fc
  .array(fc.integer({ min: 0, max: LENGTH }), { maxLength: 120 })
  .map((all) => all.map((n) => addDays(START, n)).toSorted());

/** One every `step` days, to the date. */
const evenly = (step: number): string[] =>
  Array.from({ length: Math.floor(LENGTH / step) + 1 }, (_, i) => addDays(DATO, -i * step)).toSorted();

describe('the pace', () => {
  it('is that of the last six months, beside that of the whole time', () => {
    const found = pace({ ...base, dage: ['2023-04-01', '2023-05-01', '2024-01-10', '2024-02-10'] });
    expect(found).toMatchObject({ fra: '2023-09-20', antal: 2, dage: 182 });
    expect(found?.seneste).toBeCloseTo(0.334, 3);
    expect(found?.heleTiden).toBeCloseTo(0.316, 3);
  });

  it('that is needed reaches the target on the last day', () => {
    const krav = requiredPace(6, 25, base);
    expect(krav?.mangler).toBe(19);
    expect((krav?.prMaaned ?? 0) * (krav?.maaneder ?? 0)).toBeCloseTo(19);
    expect(requiredPace(30, 25, base)).toMatchObject({ mangler: 0, prMaaned: 0 });
    expect(requiredPace(6, 0, base)).toBeNull();
    expect(requiredPace(null, 25, base)).toBeNull();
    expect(requiredPace(6, 25, { dato: SLUT, slut: SLUT })).toBeNull();
    expect(requiredPace(6, 25, { dato: DATO, slut: null })).toBeNull();
  });
});

describe('the projection', () => {
  it('rises, holds the plain pace, never takes back, and its range widens with distance', () => {
    fc.assert(
      fc.property(dage, (all) => {
        const { grund, punkter, ujaevnhed } = project({ ...base, dage: all });
        if (grund !== null) {
          expect(punkter).toEqual([]);
          return;
        }
        const tempo = pace({ ...base, dage: all });
        expect(ujaevnhed).toBeGreaterThanOrEqual(1);
        expect(punkter.at(-1)?.dato).toBe(SLUT);
        let before = { dato: DATO, forventet: all.length, nedre: all.length, oevre: all.length };
        for (const p of punkter) {
          const plain = all.length + ((tempo?.antal ?? 0) / (tempo?.dage ?? 1)) * daysBetween(DATO, p.dato);
          expect(p.forventet).toBeCloseTo(plain);
          expect(p.nedre).toBeLessThanOrEqual(p.forventet);
          expect(p.oevre).toBeGreaterThanOrEqual(p.forventet);
          expect(p.nedre).toBeGreaterThanOrEqual(before.nedre - 1e-9);
          expect(p.oevre).toBeGreaterThan(before.oevre);
          expect(p.oevre - p.nedre).toBeGreaterThan(before.oevre - before.nedre);
          before = p;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is lifted by every unit more', () => {
    fc.assert(
      fc.property(dage, fc.integer({ min: 0, max: 150 }), (all, ago) => {
        const more = [...all, addDays(DATO, -ago)].toSorted();
        const [a, b] = [project({ ...base, dage: all }), project({ ...base, dage: more })];
        if (a.grund !== null) return;
        expect(b.punkter.at(-1)?.forventet).toBeGreaterThan(a.punkter.at(-1)?.forventet ?? 0);
      }),
    );
  });

  it('is narrower where units came evenly than where they came in one cluster', () => {
    const even = evenly(10);
    const cluster = even.map((d) => (d > '2023-09-20' ? '2023-12-01' : d)).toSorted();
    const width = (all: readonly string[]): number => {
      const last = project({ ...base, dage: all }).punkter.at(-1);
      return (last?.oevre ?? 0) - (last?.nedre ?? 0);
    };
    expect(width(cluster)).toBeGreaterThan(width(even) * 1.5);
  });

  it.each<[string, Partial<Tempogrundlag>]>([
    ['ikke_indsamlet', { dage: null }],
    ['ingen_slutdato', { slut: null }],
    ['projektet_er_slut', { slut: DATO }],
    ['for_kort_tid', { start: '2024-01-20' }],
    ['for_faa', { dage: evenly(1).slice(-(MINDST_ANTAL - 1)) }],
  ])('is not made, and says why: %s', (grund, part) => {
    expect(project({ ...base, dage: evenly(10), ...part })).toEqual({ grund, punkter: [], ujaevnhed: null });
  });
});
