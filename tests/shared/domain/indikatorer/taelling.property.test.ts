import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fakta, IndikatorDefinition, Taelling } from '../../../../shared/domain/indikatorer/index.ts';
import {
  AARSAGER,
  countIndikator,
  DISTINKTER,
  prepareFakta,
  SKABELON_INDIKATORER,
} from '../../../../shared/domain/indikatorer/index.ts';
import { addDays } from '../../../../shared/domain/kalender/index.ts';
import { oracle } from './oracle.ts';
import { anyProject, BEVILLING, day, DAYS } from './projekter.ts';

const RUNS = { numRuns: 300 };
// Collected from the beginning of the grant, so that counting itself is tested and not the "–".
const DEFINITIONS = SKABELON_INDIKATORER.map((d) => ({ ...d, indsamlesFra: '2000-01-01' }));
const definition = fc.constantFrom(...DEFINITIONS);
const anyDefinition = fc
  .tuple(definition, fc.constantFrom(...DISTINKTER))
  .map(([d, distinkt]): IndikatorDefinition => ({ ...d, distinkt }));

function count(
  fakta: Fakta,
  d: IndikatorDefinition,
  dato: string,
  fra: string | null = null,
  lister = true,
): Taelling {
  return countIndikator(prepareFakta(fakta), d, { ...BEVILLING, dato, fra, lister });
}

test('every unit and every reason is as the rules say, read a second time', () => {
  fc.assert(
    fc.property(anyProject, day, (fakta, dato) => {
      for (const d of DEFINITIONS) {
        const result = count(fakta, d, dato);
        const expected = oracle(fakta, d.nr, { ...BEVILLING, dato });
        const counted = result.taeller.map(({ id, enhed, taellesFra }) => ({
          id,
          unit: enhed,
          from: taellesFra,
        }));
        const not = result.taellerIkke.map(({ id, aarsag, dubletAf }) => ({ id, reason: aarsag, dubletAf }));
        expect({ nr: d.nr, counted: byId(counted), not: byId(not) }).toEqual({
          nr: d.nr,
          counted: byId(expected.counted),
          not: byId(expected.not),
        });
      }
    }),
    RUNS,
  );
});

test('each candidate counts or has exactly one reason, and the number is the length of the list', () => {
  fc.assert(
    fc.property(anyProject, anyDefinition, day, fc.option(day), (fakta, d, dato, fra) => {
      const { status, antalTaellerIkke, taeller, taellerIkke } = count(fakta, d, dato, fra);
      const ids = [...taeller, ...taellerIkke].map((unit) => unit.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(candidates(fakta, d));
      expect(status).toBe(taeller.length);
      expect(antalTaellerIkke).toBe(taellerIkke.length);
      expect(new Set(taeller.map((unit) => unit.enhed)).size).toBe(taeller.length);
      for (const unit of taellerIkke) {
        expect(AARSAGER).toContain(unit.aarsag);
        expect(unit.dubletAf !== null).toBe(unit.aarsag === 'dublet');
        if (unit.taltFoerPerioden) expect(unit.aarsag).toBe('uden_for_perioden');
      }
    }),
    RUNS,
  );
});

test('a value never falls with time', () => {
  fc.assert(
    fc.property(anyProject, anyDefinition, (fakta, d) => {
      const values = DAYS.map((dato) => count(fakta, d, dato, null, false).status ?? 0);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }),
    RUNS,
  );
});

test('consecutive periods add up to the cumulative value', () => {
  fc.assert(
    fc.property(anyProject, anyDefinition, fc.uniqueArray(day, { minLength: 1 }), (fakta, d, cuts) => {
      const ends = cuts.toSorted();
      const klargjort = prepareFakta(fakta);
      let sum = 0;
      let fra: string | null = null;
      for (const dato of ends) {
        const part = countIndikator(klargjort, d, { ...BEVILLING, dato, fra, lister: false });
        sum += part.status ?? 0;
        expect(part.kumulativ).toBe(sum);
        fra = addDays(dato, 1);
      }
    }),
    RUNS,
  );
});

test('numbers alone are the same as with lists, and so is every other way to count', () => {
  fc.assert(
    fc.property(anyProject, definition, day, fc.option(day), (fakta, d, dato, fra) => {
      const full = count(fakta, d, dato, fra);
      const { taeller, taellerIkke, ...numbers } = count(fakta, d, dato, fra, false);
      expect([taeller, taellerIkke]).toEqual([[], []]);
      expect(full).toMatchObject(numbers);
      for (const [distinkt, value] of Object.entries(full.alternativer)) {
        const other = { ...d, distinkt: distinkt as IndikatorDefinition['distinkt'] };
        expect(count(fakta, other, dato, fra).status).toBe(value);
      }
    }),
    RUNS,
  );
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(anyProject, anyDefinition, day, (fakta, d, dato) => {
      const tables = Object.entries(fakta) as [string, readonly unknown[]][];
      const turned = Object.fromEntries(tables.map(([table, rows]) => [table, rows.toReversed()]));
      expect(count(turned as unknown as Fakta, d, dato)).toEqual(count(fakta, d, dato));
    }),
    RUNS,
  );
});

test('lists stand by counting day, date and id', () => {
  fc.assert(
    fc.property(anyProject, anyDefinition, day, (fakta, d, dato) => {
      const result = count(fakta, d, dato);
      for (const list of [result.taeller, result.taellerIkke]) {
        const keys = list.map((unit) => `${unit.taellesFra ?? '9'} ${unit.dato ?? '9'} ${unit.id}`);
        expect(keys).toEqual(keys.toSorted());
      }
    }),
    RUNS,
  );
});

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function candidates(fakta: Fakta, d: IndikatorDefinition): number {
  const tables = {
    jobformidlerforloeb: fakta.jobformidlerforloeb,
    praktikforloeb: fakta.praktikforloeb,
    tilmelding: fakta.tilmeldinger,
    virksomhedskontakt: fakta.virksomhedskontakter,
    deltager: fakta.deltagere,
    virksomhedsstoette: fakta.virksomhedsstoetter,
    kursus: fakta.kurser.filter((x) => x.art !== 'fvu_screening'),
    effekt: fakta.effekter.filter((x) => x.art === d.filter?.art),
  };
  return tables[d.kilde].length;
}
