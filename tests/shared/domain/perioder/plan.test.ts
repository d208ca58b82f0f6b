import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../../shared/domain/kalender/index.ts';
import {
  generatePlan,
  isTabel,
  parseTabel,
  placeTabel,
  readHeltal,
  tjekPlan,
} from '../../../../shared/domain/perioder/index.ts';

const GRANT = { bevillingFra: '2022-06-15', bevillingTil: '2025-12-31' };

describe('a plan', () => {
  it('of half-years from 1 March is the report’s six periods', () => {
    expect(generatePlan('2023-03-01', '2025-12-31', 'halvaar').map((p) => [p.fra, p.til])).toEqual([
      ['2023-03-01', '2023-08-31'],
      ['2023-09-01', '2024-02-29'],
      ['2024-03-01', '2024-08-31'],
      ['2024-09-01', '2025-02-28'],
      ['2025-03-01', '2025-08-31'],
      ['2025-09-01', '2025-12-31'],
    ]);
  });

  it('keeps the row of what ends on the same day', () => {
    const former = [{ id: 'p2', fra: '2023-09-01', til: '2024-02-29' }];
    const quarters = generatePlan('2023-03-01', '2024-02-29', 'kvartal', former);
    expect(quarters.map((p) => [p.til, p.id])).toEqual([
      ['2023-05-31', null],
      ['2023-08-31', null],
      ['2023-11-30', null],
      ['2024-02-29', 'p2'],
    ]);
  });

  it('says what is wrong, and where', () => {
    const at = (...stretches: [string, string][]) =>
      tjekPlan(
        stretches.map(([fra, til]) => ({ fra, til })),
        GRANT,
      ).map(({ kode, indeks, detalje }) => [kode, indeks, ...Object.values(detalje)]);
    expect(at(['2023-03-01', '2023-08-31'], ['2023-09-01', '2024-02-29'])).toEqual([]);
    expect(at(['2023-03-01', '2023-08-31'], ['2023-08-31', '2024-02-29'])).toEqual([
      ['plan_overlap', 1, 2, 1, '31.08.2023', '31.08.2023'],
    ]);
    expect(at(['2023-09-03', '2024-02-29'], ['2023-03-01', '2023-08-31'])).toEqual([
      ['plan_hul', 0, 2, 1, '01.09.2023', '02.09.2023'],
    ]);
    expect(at(['2022-01-01', '2026-01-01']).map(([kode]) => kode)).toEqual([
      'plan_foer_bevilling',
      'plan_efter_bevilling',
    ]);
    expect(at(['2023-03-02', '2023-03-01']).map(([kode]) => kode)).toEqual(['slut_foer_start']);
    expect(at().map(([kode]) => kode)).toEqual(['plan_tom']);
  });
});

test('a generated plan is always whole: from the first day to the last, without gap or overlap', () => {
  const days = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(days, days, fc.constantFrom('halvaar' as const, 'kvartal' as const), (a, length, rytme) => {
      const [fra, til] = [addDays('2020-01-29', a), addDays('2020-01-29', a + length)];
      const plan = generatePlan(fra, til, rytme);
      expect(tjekPlan(plan, { bevillingFra: fra, bevillingTil: til })).toEqual([]);
      expect([plan[0]?.fra, plan.at(-1)?.til]).toEqual([fra, til]);
    }),
  );
});

describe('a paste', () => {
  it('reads whole numbers as Danes write them; blank is not stated', () => {
    expect(['12', ' 1.200 ', '1.200,00', '0', '', '–'].map(readHeltal)).toEqual([
      12,
      1200,
      1200,
      0,
      null,
      null,
    ]);
    for (const text of ['12,5', 'ti', '1.20', '-3', '12 %', '9.999.999'])
      expect(readHeltal(text)).toBeUndefined();
  });

  it('is a range when it has tabs or lines', () => {
    expect(['12', '12\n', '1\t2', '1\n2'].map(isTabel)).toEqual([false, false, true, true]);
    expect(parseTabel('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  it('lands whole, or names the cell that cannot', () => {
    const start = { raekke: 1, kolonne: 2 };
    const gitter = { raekker: 3, kolonner: 4 };
    expect(placeTabel([['1', ''], ['2', '3']], start, gitter)).toEqual({
      ok: true,
      celler: [
        { raekke: 1, kolonne: 2, vaerdi: 1 },
        { raekke: 1, kolonne: 3, vaerdi: null },
        { raekke: 2, kolonne: 2, vaerdi: 2 },
        { raekke: 2, kolonne: 3, vaerdi: 3 },
      ],
    }); // prettier-ignore
    expect(placeTabel([['1', 'halvdelen']], start, gitter)).toMatchObject({
      kode: 'tekst',
      raekke: 1,
      kolonne: 3,
      tekst: 'halvdelen',
    });
    expect(placeTabel([['1', '2', '3']], start, gitter)).toMatchObject({ kode: 'for_mange_kolonner' });
    expect(placeTabel([['1'], ['2'], ['3']], start, gitter)).toMatchObject({ kode: 'for_mange_raekker' });
  });
});
