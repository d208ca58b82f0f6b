import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aldersgruppe } from '../../../../shared/domain/deltagere/index.ts';
import {
  checkLukning,
  compareResultater,
  compareSider,
  daekkendeLukning,
  forrigeLukning,
  missingExplanations,
  periodetilstand,
  sumOf,
  unpackEnhed,
  type Kontrolfakta,
} from '../../../../shared/domain/indsendelser/index.ts';
import { countingDays, prepareFakta } from '../../../../shared/domain/indikatorer/index.ts';
import { addDays } from '../../../../shared/domain/kalender/index.ts';
import { periodSeries } from '../../../../shared/domain/overblik/index.ts';
import { anyProject } from '../indikatorer/projekter.ts';
import { frozen, OPSAETNING } from './resultater.ts';

const RUNS = { numRuns: 60 };
const nr = fc.integer({ min: 1, max: 6 });
const anyRules = fc
  .array(fc.constantFrom('raekke' as const, 'deltager' as const, null), { minLength: 11, maxLength: 11 })
  .map((choices) => ({
    ...OPSAETNING,
    definitioner: OPSAETNING.definitioner.map((d, i) => {
      const distinkt = choices[i] ?? null;
      return distinkt === null ? { ...d, indsamlesFra: null } : { ...d, distinkt };
    }),
  }));

test('the movements explain all of every difference, whatever changed between', () => {
  fc.assert(
    fc.property(anyProject, nr, anyRules, anyProject, nr, anyRules, (a, i, ra, b, j, rb) => {
      for (const f of compareSider(frozen(a, i, ra), frozen(b, j, rb))) {
        expect([f.nr, sumOf(f.bevaegelser)]).toEqual([f.nr, (f.nu ?? 0) - (f.foer ?? 0)]);
      }
    }),
    RUNS,
  );
});

test('a submission and Overblik say the same of every period: "–" where it was not collected by then', () => {
  const anyDay = fc.integer({ min: -200, max: 1200 }).map((n) => addDays('2023-03-01', n));
  fc.assert(
    fc.property(anyProject, nr, anyDay, (fakta, i, indsamlesFra) => {
      const definitioner = OPSAETNING.definitioner.map((d) => ({ ...d, indsamlesFra }));
      const { dato, indikatorer } = frozen(fakta, i, { ...OPSAETNING, definitioner });
      for (const { definition, perioder, iPerioden } of indikatorer) {
        const dage = countingDays(prepareFakta(fakta), definition, { ...OPSAETNING.projekt, dato });
        const shown = periodSeries({ ...OPSAETNING, dage, dato, indikatorId: definition.id, indsamlesFra });
        expect(perioder.map((p) => [p.nr, p.vaerdi, p.kumulativ])).toEqual(
          shown.map((p) => [p.nr, p.iPerioden, p.kumulativ]),
        );
        const ended = OPSAETNING.perioder.filter((p) => p.til < indsamlesFra).map((p) => p.nr);
        expect(perioder.filter((p) => ended.includes(p.nr) && p.kumulativ !== null)).toEqual([]);
        expect(perioder.find((p) => p.nr === i)?.vaerdi).toBe(iPerioden);
      }
    }),
    RUNS,
  );
});

test('a result that was frozen with 0 for a period before collection is named, not taken for equal', () => {
  const definitioner = OPSAETNING.definitioner.map((d) => ({ ...d, indsamlesFra: '2023-10-01' }));
  const [fakta] = fc.sample(anyProject, { numRuns: 1, seed: 1 });
  if (fakta === undefined) throw new Error('no facts');
  const now = frozen(fakta, 2, { ...OPSAETNING, definitioner });
  const [first, ...others] = now.indikatorer;
  if (first === undefined) throw new Error('no indicator');
  const zeros = first.perioder.map((p) => (p.nr === 1 ? { ...p, vaerdi: 0, kumulativ: 0 } : p));
  const before = { ...now, indikatorer: [{ ...first, perioder: zeros }, ...others] };
  expect(first.perioder[0]).toMatchObject({ vaerdi: null, kumulativ: null });
  expect(compareResultater(before, now).map((a) => [a.indikatorNr, a.del])).toEqual([
    [first.definition.nr, 'perioder'],
  ]);
});

test('every movement names a record that stands on its side and not as it was on the other', () => {
  fc.assert(
    fc.property(anyProject, anyProject, nr, (a, b, i) => {
      const [foer, nu] = [frozen(a, i), frozen(b, i)];
      for (const f of compareSider(foer, nu)) {
        const units = (side: typeof foer) =>
          (side.indikatorer.find((x) => x.definition.id === f.indikatorId)?.enheder ?? []).map(unpackEnhed);
        for (const { art, foer: before, nu: now } of f.bevaegelser) {
          expect(before === null || units(foer).some((t) => t.raekke === before.raekke)).toBe(true);
          expect(now === null || units(nu).some((t) => t.raekke === now.raekke)).toBe(true);
          if (art === 'skiftet') expect(before?.enhed).toBe(now?.enhed);
          if (art === 'flyttet') expect(before?.raekke).toBe(now?.raekke);
        }
      }
    }),
    RUNS,
  );
});

test('counted again the same facts give the same result, also after its way through JSON', () => {
  fc.assert(
    fc.property(anyProject, nr, (fakta, i) => {
      const stored = JSON.parse(JSON.stringify(frozen(fakta, i))) as ReturnType<typeof frozen>;
      expect(compareResultater(stored, frozen(fakta, i))).toEqual([]);
      expect(compareSider(stored, frozen(fakta, i)).flatMap((f) => f.bevaegelser)).toEqual([]);
    }),
    RUNS,
  );
});

test('units, breakdown and what the periods add give the cumulative value', () => {
  fc.assert(
    fc.property(anyProject, nr, (fakta, i) => {
      for (const r of frozen(fakta, i).indikatorer) {
        expect(r.enheder.length).toBe(r.kumulativ);
        const people = r.opdeling.reduce((sum, c) => sum + c.antal, 0);
        if (r.definition.distinkt === 'deltager') expect(people).toBeLessThanOrEqual(r.kumulativ ?? 0);
        const before = r.enheder.map(unpackEnhed).filter((t) => t.taellesFra < '2023-03-01').length;
        const inPeriods = r.perioder.reduce((sum, p) => sum + (p.vaerdi ?? 0), before);
        expect(inPeriods).toBe(r.kumulativ);
      }
    }),
    RUNS,
  );
});

test('a recount that differs is named by indicator and part', () => {
  const fakta = fc.sample(anyProject, { numRuns: 1, seed: 7 })[0];
  if (fakta === undefined) throw new Error('no sample');
  const stored = frozen(fakta, 2);
  const [first, ...rest] = stored.indikatorer;
  if (first === undefined) throw new Error('no indicators');
  const forged = { ...stored, indikatorer: [{ ...first, kumulativ: 99 }, ...rest] };
  expect(compareResultater(forged, stored)).toEqual([
    { indikatorNr: 'A1', del: 'kumulativ', gemt: '99', genberegnet: String(first.kumulativ) },
  ]);
});

describe('a periode', () => {
  const p = { id: 'p2', til: '2024-02-29' };
  const lukning = (id: string, periodeId: string, dato: string, genaabnetTid: string | null = null) => ({
    id,
    periodeId,
    dato,
    lukketTid: `${dato}T12:00:0${id}`,
    genaabnetTid,
  });

  it('is open, ready from its last day, closed, reopened', () => {
    expect(periodetilstand(p, [], '2024-02-28')).toBe('aaben');
    expect(periodetilstand(p, [], '2024-02-29')).toBe('klar');
    const closed = lukning('1', 'p2', '2024-02-29');
    expect(periodetilstand(p, [closed], '2024-02-29')).toBe('lukket');
    expect(periodetilstand(p, [{ ...closed, genaabnetTid: 'x' }], '2024-03-01')).toBe('genaabnet');
  });

  it('covers every day until its own while it is closed', () => {
    const [p1, p2] = [lukning('1', 'p1', '2023-08-31'), lukning('2', 'p2', '2024-02-29')];
    const cover = (dato: string) => daekkendeLukning(dato, [p2, p1])?.id;
    expect(['2022-07-01', '2023-08-31', '2023-09-01', '2024-02-29', '2024-03-01'].map(cover)).toEqual([
      '1',
      '1',
      '2',
      '2',
      undefined,
    ]);
    expect(daekkendeLukning('2023-08-31', [{ ...p1, genaabnetTid: 'x' }, p2])?.id).toBe('2');
  });

  it('is compared with what was last sent before it', () => {
    const former = lukning('1', 'p2', '2024-02-29', 'x');
    const [p1, again] = [lukning('0', 'p1', '2023-08-31'), lukning('2', 'p2', '2024-02-29')];
    expect(forrigeLukning(again, [p1, former, again])?.id).toBe('1');
    expect(forrigeLukning(former, [p1, former, again])?.id).toBe('0');
    expect(forrigeLukning(p1, [p1, former, again])).toBeNull();
  });
});

describe('the check list', () => {
  const person = {
    id: 'd1',
    navn: 'Ane',
    cpr: '1',
    foedselsdato: '1990-01-01',
    optagetDato: '2023-05-01',
    afslutningDato: null,
    mangler: [],
  };
  const green: Kontrolfakta = {
    dato: '2024-02-29',
    deltagere: [person],
    virksomheder: [],
    effekter: [],
    flet: [],
    konflikter: [],
    dokumentation: [],
    udenStoerrelse: [],
    gevinster: [],
  };

  it('is green where nothing is missing, and then asks for no words', () => {
    const result = checkLukning(green);
    expect(Object.values(result).flat()).toEqual([]);
    expect(missingExplanations(result, {})).toEqual([]);
  });

  it('names what is missing for those who are in by that day', () => {
    const late = { ...person, id: 'd2', cpr: '2', navn: 'Bo', optagetDato: '2024-03-01', mangler: ['cpr'] };
    const result = checkLukning({ ...green, deltagere: [{ ...person, mangler: ['kommune'] }, late] });
    expect(result.obligatoriske_mangler).toEqual([{ tabel: 'deltager', id: 'd1', felt: 'kommune' }]);
    expect(missingExplanations(result, { obligatoriske_mangler: '  ' })).toEqual(['obligatoriske_mangler']);
    expect(missingExplanations(result, { obligatoriske_mangler: 'Flyttet' })).toEqual([]);
  });

  it('takes an effect until four weeks after the exit and again from six months on', () => {
    const out = { ...person, afslutningDato: '2023-06-30' };
    const at = (dato: string) =>
      checkLukning({ ...green, deltagere: [out], effekter: [{ id: 'e', deltagerId: 'd1', dato }] })
        .effekt_uden_for_vindue.length;
    const days = ['2023-06-01', '2023-07-28', '2023-07-29', '2023-12-29', '2023-12-30'];
    expect(days.map(at)).toEqual([0, 0, 1, 1, 0]);
  });

  it('finds two records of one person until somebody has joined them', () => {
    const twin = { ...person, id: 'd2', cpr: null, navn: 'ANE' };
    const deltagere = [person, twin];
    const found = checkLukning({ ...green, deltagere }).mulige_dubletter;
    expect(found.map((f) => [f.id, f.felt])).toEqual([
      ['d1', 'navn'],
      ['d2', 'navn'],
    ]);
    const flet = [{ aId: 'd2', bId: 'd1' }];
    expect(checkLukning({ ...green, deltagere, flet }).mulige_dubletter).toEqual([]);
  });
});

test('age groups turn on the birthday', () => {
  const at = (dag: string) => aldersgruppe('2000-06-15', dag);
  expect(['2018-06-14', '2018-06-15', '2030-06-14', '2030-06-15', '2055-06-15'].map(at)).toEqual([
    'under_18',
    '18_29',
    '18_29',
    '30_54',
    'fra_55',
  ]);
  expect(aldersgruppe(null, '2024-01-01')).toBeNull();
});
