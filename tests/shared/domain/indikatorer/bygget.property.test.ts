import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  AARSAGER,
  countIndikator,
  naesteNr,
  prepareFakta,
  tjekDefinition,
  type Fakta,
  type IndikatorDefinition,
} from '../../../../shared/domain/indikatorer/index.ts';
import { filterord, referenceark } from '../../../../shared/tekster/index.ts';
import { anyBuilt } from './definitioner.ts';
import { anyProject, BEVILLING, day } from './projekter.ts';

/** How many facts can be asked at all, read from the tables themselves. */
function candidates(f: Fakta, { kilde, filter }: IndikatorDefinition): number {
  const art = filter?.art;
  const screenings = filter?.typer?.includes('fvu_screening') === true;
  const tables = {
    jobformidlerforloeb: f.jobformidlerforloeb,
    praktikforloeb: f.praktikforloeb,
    tilmelding: f.tilmeldinger,
    virksomhedskontakt: f.virksomhedskontakter,
    deltager: f.deltagere,
    virksomhedsstoette: f.virksomhedsstoetter,
    kursus: f.kurser.filter((k) => screenings || k.art !== 'fvu_screening'),
    effekt: f.effekter.filter((e) => art === undefined || e.art === art),
  };
  return tables[kilde].length;
}

test('of whatever is built, each candidate counts or has exactly one reason', () => {
  fc.assert(
    fc.property(anyProject, anyBuilt, day, (fakta, d, dato) => {
      const valg = { ...BEVILLING, dato, fra: null, lister: true };
      const { status, taeller, taellerIkke, antalTaellerIkke } = countIndikator(prepareFakta(fakta), d, valg);
      const ids = [...taeller, ...taellerIkke].map((e) => e.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(candidates(fakta, d));
      expect([status, antalTaellerIkke]).toEqual([taeller.length, taellerIkke.length]);
      for (const { aarsag } of taellerIkke) expect(AARSAGER).toContain(aarsag);
    }),
    { numRuns: 400 },
  );
});

test('what the builder can make is refused by no rule', () => {
  fc.assert(
    fc.property(anyBuilt, (d) => {
      expect(tjekDefinition(d, BEVILLING.bevillingTil)).toEqual([]);
    }),
  );
});

test('the words of the sheet name every code that is chosen, and change with every switch', () => {
  fc.assert(
    fc.property(anyBuilt, (d) => {
      const words = wordsOf(d);
      for (const [navn, value] of Object.entries(d.filter ?? {})) {
        const codes = Array.isArray(value) ? (value as string[]) : [];
        for (const kode of codes)
          expect(words).toContain(filterord(d.kilde, navn as 'typer', kode).toLocaleLowerCase('da'));
        const { [navn]: _off, ...rest } = (d.filter ?? {}) as Record<string, unknown>;
        const same = wordsOf({ ...d, filter: rest }) === words;
        // Off is as the standard says: no evidence is asked for, the usual day of optagelse.
        if (value !== false && navn !== 'optaget') expect(same, navn).toBe(false);
      }
    }),
  );
});

const wordsOf = (d: IndikatorDefinition): string =>
  referenceark(d)
    .map((l) => l.tekst)
    .join('\n')
    .toLocaleLowerCase('da');

test('the sheet says the three ways of asking for the optaget day apart', () => {
  const one = (optaget: 'senest_opgoerelsen' | 'senest_dato' | 'uden_krav'): string => {
    const [d] = fc.sample(anyBuilt, { numRuns: 1, seed: 1 });
    if (d === undefined) throw new Error('none');
    return wordsOf({ ...d, kilde: 'effekt', filter: { optaget } });
  };
  expect(new Set([one('senest_opgoerelsen'), one('senest_dato'), one('uden_krav')]).size).toBe(3);
});

test.each([
  ['effekt', ['E1', 'E4', 'e7'], 'E8'],
  ['output', [], 'O1'],
  ['aktivitet', ['A1', 'A10', 'AX', 'O99'], 'A11'],
] as const)('the next number of %s after %j is %s', (gruppe, numre, next) => {
  expect(
    naesteNr(
      gruppe,
      numre.map((nr) => ({ nr, gruppe })),
    ),
  ).toBe(next);
});
