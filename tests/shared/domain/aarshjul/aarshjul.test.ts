import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  aarshjul,
  naestePunkt,
  slettesTidligst,
  SNART_DAGE,
  statusAt,
  type Aarshjulfakta,
  type Punkt,
} from '#shared/domain/aarshjul/index.ts';
import { addDays, addMonths, toLocalDate } from '#shared/domain/kalender/index.ts';

const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2022-01-01', n));
const EMPTY: Aarshjulfakta = {
  bevillingFra: '2022-06-15',
  bevillingTil: '2025-12-31',
  indsendelsesfristDage: null,
  slutudbetalingDato: null,
  statsstoette: null,
  perioder: [],
  deltagere: [],
  effekter: [],
  egne: [],
};
const person = (id: string, afslutningDato: string | null, more = {}) => ({
  id,
  navn: 'Ane',
  jobformidlerId: null,
  optagetDato: '2023-01-01',
  afslutningDato,
  opfulgt4UgerDato: null,
  opfulgt6MdrDato: null,
  mangler: [],
  ...more,
});
const own = (
  id: string,
  art: 'midtvejsevaluering' | 'slutevaluering' | 'andet',
  dato: string | null,
  more = {},
) => ({
  id,
  art,
  navn: `Eget ${id}`,
  dato,
  udfoertDato: null,
  note: null,
  ...more,
});
const of = (fakta: Partial<Aarshjulfakta>, dag = '2024-03-19'): Punkt[] =>
  aarshjul({ ...EMPTY, ...fakta }, dag);
const find = (punkter: readonly Punkt[], noegle: string) => punkter.find((p) => p.noegle === noegle);

describe('papers may go', () => {
  it('five years after the year of the last payment, or 66 months after it when that is later', () => {
    const at = (slutudbetalingDato: string) => slettesTidligst({ slutudbetalingDato, statsstoette: false });
    expect(at('2026-05-01')).toBe('2031-12-31');
    expect(at('2026-06-30')).toBe('2031-12-31');
    expect(at('2026-07-01')).toBe('2032-01-01');
    expect(at('2026-12-31')).toBe('2032-06-30');
  });

  it('on a day that exists, also from a leap day and from the end of a long month', () => {
    expect(slettesTidligst({ slutudbetalingDato: '2028-02-29', statsstoette: null })).toBe('2033-12-31');
    expect(slettesTidligst({ slutudbetalingDato: '2026-08-31', statsstoette: null })).toBe('2032-02-29');
    expect(slettesTidligst({ slutudbetalingDato: '2027-08-31', statsstoette: null })).toBe('2033-02-28');
  });

  it('not before the end of 2039 with statsstøtte, and on no day while the last payment is unknown', () => {
    expect(slettesTidligst({ slutudbetalingDato: '2026-05-01', statsstoette: true })).toBe('2039-12-31');
    expect(slettesTidligst({ slutudbetalingDato: '2038-05-01', statsstoette: true })).toBe('2043-12-31');
    expect(slettesTidligst({ slutudbetalingDato: null, statsstoette: true })).toBeNull();
    expect(of({ statsstoette: true }).some((p) => p.art === 'opbevaring')).toBe(false);
  });

  test('never earlier than either rule, and earlier payments never later', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.boolean(), (a, b, statsstoette) => {
        const [first, then] = [a, b].toSorted();
        const at = (d: string) => slettesTidligst({ slutudbetalingDato: d, statsstoette }) ?? '';
        expect(at(a) >= addMonths(a, 66)).toBe(true);
        expect(at(a) >= toLocalDate(Number(a.slice(0, 4)) + 5, 12, 31)).toBe(true);
        expect(at(first ?? a) <= at(then ?? b)).toBe(true);
      }),
    );
  });
});

describe('the wheel', () => {
  it('has a submission some days after each period, done when the period is closed', () => {
    const perioder = [
      { id: 'p1', nr: 1, til: '2023-08-31', lukket: true },
      { id: 'p2', nr: 2, til: '2024-02-29', lukket: false },
      { id: 'p3', nr: 3, til: '2024-08-31', lukket: false },
    ];
    const byDefault = of({ perioder });
    expect(find(byDefault, 'indsendelse-p1')).toMatchObject({ dato: '2023-09-30', status: 'udfoert', nr: 1 });
    expect(find(byDefault, 'indsendelse-p2')).toMatchObject({ dato: '2024-03-30', status: 'snart' });
    expect(find(of({ perioder, indsendelsesfristDage: 0 }), 'indsendelse-p2')).toMatchObject({
      dato: '2024-02-29',
      status: 'for_sent',
    });
    expect(find(of({ perioder, indsendelsesfristDage: 1 }), 'indsendelse-p2')?.dato).toBe('2024-03-01');
  });

  it('proposes the evaluations until the project has written its own', () => {
    const proposed = of({});
    expect(find(proposed, 'midtvejsevaluering')).toMatchObject({ dato: '2024-03-23', foreslaaet: true });
    expect(find(proposed, 'slutevaluering')).toMatchObject({ dato: '2025-12-31', foreslaaet: true });
    const written = of({
      egne: [own('e1', 'midtvejsevaluering', '2024-03-19', { udfoertDato: '2024-03-18' })],
    });
    expect(find(written, 'midtvejsevaluering')).toBeUndefined();
    expect(find(written, 'e1')).toMatchObject({
      art: 'midtvejsevaluering',
      status: 'udfoert',
      foreslaaet: false,
    });
    expect(find(written, 'slutevaluering')).toBeDefined();
  });

  it('counts the follow-ups of a month, on the first day one is due, until they are made', () => {
    const deltagere = [
      person('a', '2024-03-01'),
      person('b', '2024-03-02'),
      person('c', '2024-01-31'),
      person('d', null),
    ];
    const punkter = of({ deltagere });
    expect(find(punkter, 'opfoelgning_4_uger-2024-03')).toMatchObject({
      dato: '2024-03-29',
      antal: 2,
      status: 'snart',
    });
    expect(find(punkter, 'opfoelgning_4_uger-2024-02')).toMatchObject({
      dato: '2024-02-28',
      antal: 1,
      status: 'for_sent',
    });
    expect(find(punkter, 'opfoelgning_6_mdr-2024-07')).toMatchObject({
      dato: '2024-07-31',
      antal: 1,
      status: 'senere',
    });
    expect(find(punkter, 'opfoelgning_6_mdr-2024-09')).toMatchObject({ dato: '2024-09-01', antal: 2 });
    const made = deltagere.map((d) => ({ ...d, opfulgt4UgerDato: '2024-03-19' }));
    expect(of({ deltagere: made }).some((p) => p.art === 'opfoelgning_4_uger')).toBe(false);
    const effekter = [{ deltagerId: 'a', dato: '2024-03-05' }];
    expect(find(of({ deltagere, effekter }), 'opfoelgning_4_uger-2024-03')?.antal).toBe(1);
  });

  it('tells the end of the grant, which is never late', () => {
    expect(find(of({}, '2025-12-31'), 'bevilling-slut')?.status).toBe('snart');
    expect(find(of({}, '2026-01-01'), 'bevilling-slut')?.status).toBe('udfoert');
    expect(of({ bevillingFra: null, bevillingTil: null })).toEqual([]);
  });

  it('leaves out an entry without a day, which a merge can make', () => {
    expect(find(of({ egne: [own('x', 'andet', null)] }), 'x')).toBeUndefined();
  });

  it('names what comes first of what is not done', () => {
    const egne = [
      own('a', 'andet', '2024-01-01', { udfoertDato: '2024-01-01' }),
      own('b', 'andet', '2024-02-01'),
    ];
    expect(naestePunkt(of({ egne }))?.noegle).toBe('b');
    expect(naestePunkt([])).toBeNull();
  });

  const anyFakta = fc.record({
    perioder: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('p1', 'p2', 'p3'),
        nr: fc.integer({ min: 1, max: 9 }),
        til: anyDay,
        lukket: fc.boolean(),
      }),
      { selector: (p) => p.id },
    ),
    deltagere: fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(anyDay)).map(([id, slut]) => person(id, slut)),
      { selector: (d) => d.id },
    ),
    egne: fc.uniqueArray(
      fc
        .tuple(
          fc.constantFrom('x', 'y'),
          fc.constantFrom('slutevaluering' as const, 'andet' as const),
          fc.option(anyDay),
        )
        .map(([id, art, dato]) => own(id, art, dato)),
      { selector: (e) => e.id },
    ),
    slutudbetalingDato: fc.option(anyDay),
    indsendelsesfristDage: fc.option(fc.integer({ min: 0, max: 365 })),
  });

  test('is in the order of its days, each thing once and under the same key on every day', () => {
    fc.assert(
      fc.property(anyFakta, anyDay, anyDay, (fakta, day, later) => {
        const punkter = of(fakta, day);
        expect(punkter.map((p) => p.dato)).toEqual(punkter.map((p) => p.dato).toSorted());
        expect(new Set(punkter.map((p) => p.noegle)).size).toBe(punkter.length);
        expect(of(fakta, later).map((p) => p.noegle)).toEqual(punkter.map((p) => p.noegle));
      }),
    );
  });

  test('follows up everybody who has left twice, each once a kind', () => {
    fc.assert(
      fc.property(anyFakta, anyDay, (fakta, day) => {
        const left = fakta.deltagere.filter((d) => d.afslutningDato !== null).length;
        for (const art of ['opfoelgning_4_uger', 'opfoelgning_6_mdr']) {
          const antal = of(fakta, day).filter((p) => p.art === art);
          expect(antal.reduce((sum, p) => sum + (p.antal ?? 0), 0)).toBe(left);
        }
      }),
    );
  });

  test('has exactly one status for a day, which turns over time and never back', () => {
    const order = ['senere', 'snart', 'for_sent'];
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(400), (dato, day, more) => {
        const [now, then] = [statusAt(dato, false, day), statusAt(dato, false, addDays(day, more))];
        expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(now));
        expect(statusAt(dato, true, day)).toBe('udfoert');
        expect(statusAt(dato, false, dato)).toBe('snart');
        expect(statusAt(dato, false, addDays(dato, -SNART_DAGE))).toBe('snart');
        expect(statusAt(dato, false, addDays(dato, -SNART_DAGE - 1))).toBe('senere');
      }),
    );
  });
});
