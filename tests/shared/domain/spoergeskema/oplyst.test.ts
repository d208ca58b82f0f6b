import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  proevOplystProcent,
  RAPPORTENS_SPOERGSMAAL,
  svarprocent,
} from '#shared/domain/spoergeskema/index.ts';
import fixture from '../../../fixtures/rapport-tabeller.json' with { type: 'json' };

const stated = fc.record({ procent: fc.integer({ min: 0, max: 100 }), n: fc.integer({ min: 1, max: 400 }) });

describe('a stated percent', () => {
  it('is possible exactly when some number of n rounds half up to it', () => {
    fc.assert(
      fc.property(stated, ({ procent, n }) => {
        const fitting = Array.from({ length: n + 1 }, (_, k) => k).filter(
          (k) => Math.round(Number(((100 * k) / n).toFixed(9))) === procent,
        );
        const { mulig, andele } = proevOplystProcent(procent, n);
        expect(mulig).toBe(fitting.length > 0);
        if (mulig) expect(andele.map((a) => a.antal)).toEqual([...new Set([fitting[0], fitting.at(-1)])]);
      }),
      { numRuns: 2000 },
    );
  });

  it('has its neighbours when it cannot be: one person apart, on either side of it', () => {
    fc.assert(
      fc.property(stated, ({ procent, n }) => {
        const { mulig, andele } = proevOplystProcent(procent, n);
        if (mulig) return;
        const [below, above] = andele;
        expect((above?.antal ?? 0) - (below?.antal ?? 0)).toBe(1);
        expect([(below?.procent ?? 0) < procent, (above?.procent ?? 0) > procent]).toEqual([true, true]);
        expect(andele.map((a) => a.procent)).toEqual(andele.map((a) => svarprocent(a.antal, n)));
      }),
      { numRuns: 2000 },
    );
  });

  it('of 86 or 90 cannot be of the report’s 33; every other of tables 6 and 7 can (domain.md §1.11 I-4)', () => {
    const { tabel6, tabel7, n } = fixture.spørgeskema;
    const impossible = Object.values({ ...tabel6, ...tabel7 }).filter((p) => !proevOplystProcent(p, n).mulig);
    expect(impossible).toEqual([86, 90]);
    expect(proevOplystProcent(86, 33).andele).toEqual([
      { antal: 28, n: 33, procent: 85 },
      { antal: 29, n: 33, procent: 88 },
    ]);
  });
});

it('the template has the report’s questions, word for word and in order', () => {
  const { tabel6, tabel7 } = fixture.spørgeskema;
  const of = (gruppe: string): string[] =>
    RAPPORTENS_SPOERGSMAAL.filter((q) => q.gruppe === gruppe).map((q) => q.tekst);
  expect(of('6')).toEqual(Object.keys(tabel6));
  expect(of('7')).toEqual(Object.keys(tabel7));
});
