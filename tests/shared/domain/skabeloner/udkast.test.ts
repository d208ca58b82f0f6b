import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKABELON_INDIKATORER } from '#shared/domain/indikatorer/index.ts';
import {
  foreslaaUdkast,
  laesOverskrift,
  parseAdresse,
  type Arkudkast,
  type Kendt,
  type Plads,
} from '#shared/domain/skabeloner/index.ts';

const PERIODER = [
  { id: 'p1', nr: 1, fra: '2023-03-01', til: '2023-06-30' },
  { id: 'p2', nr: 2, fra: '2023-07-01', til: '2023-12-31' },
  { id: 'p3', nr: 3, fra: '2024-01-01', til: '2024-06-30' },
];
const KENDT: Kendt = {
  indikatorer: SKABELON_INDIKATORER.map(({ id, nr, navn }) => ({ id, nr, navn })),
  perioder: PERIODER,
};

/** A sheet from its texts by address. */
const sheet = (texts: Readonly<Record<string, string>>, rest: Partial<Arkudkast> = {}): Arkudkast => ({
  navn: 'Ark',
  raekker: 40,
  celler: Object.entries(texts).map(([celle, tekst]) => ({
    ...(parseAdresse(celle) ?? { raekke: 0, kolonne: 0 }),
    tekst,
  })),
  fletninger: [],
  kanSkrives: () => true,
  optaget: () => false,
  ...rest,
});

/** By address, short: "O1 kumulativ", "E2 p2 forventet", "projektnavn". */
const drafts = (ark: Arkudkast): Record<string, string> =>
  Object.fromEntries(
    foreslaaUdkast(ark, KENDT).map(({ celle, indhold }) => {
      if (indhold.slags === 'indikator') return [celle, `${indhold.indikatorId} ${indhold.del}`];
      if (indhold.slags === 'periode')
        return [celle, `${indhold.indikatorId} ${indhold.periodeId} ${indhold.del}`];
      return [celle, indhold.del];
    }),
  );

describe('a heading', () => {
  it.each([
    ['Måltal', 'maaltal'],
    ['maaltal i alt', 'maaltal'],
    ['Mål', 'maaltal'],
    ['Måltal efter projektet', 'maaltalEfter'],
    ['Opnået', 'kumulativ'],
    ['Opnaaet', 'kumulativ'],
    ['Status pr. dags dato', 'kumulativ'],
    ['Realiseret i perioden', 'iPerioden'],
    ['Realiseret i alt', 'kumulativ'],
    ['Akkumuleret', 'kumulativ'],
    ['Forventning', 'forventet'],
    ['forventet', 'forventet'],
    ['Målopfyldelse i procent', 'procent'],
    ['%', 'procent'],
    ['Trafiklys', 'lys'],
    ['Bemærkninger', 'bemaerkning'],
    ['Evt. kommentar', 'bemaerkning'],
  ])('says what stands under it: %s', (text, del) => {
    expect(laesOverskrift(text, PERIODER)).toEqual({ slags: 'indikator', del });
  });

  it.each([
    ['2. halvår 2023', 'p2', 'vaerdi'],
    ['Opnået 2. halvaar 2023', 'p2', 'vaerdi'],
    ['Forventet ved udgangen af 2. halvår 2023', 'p2', 'forventet'],
    ['Mål 2. halvår 2023', 'p2', 'forventet'],
    ['Opnået i alt, 2 halvår 2023', 'p2', 'kumulativ'],
    // The first period begins in the middle of its half-year.
    ['1. halvår 2023', 'p1', 'vaerdi'],
    ['Periode 3', 'p3', 'vaerdi'],
    ['P3 forventet', 'p3', 'forventet'],
    ['01.07.2023 – 31.12.2023 realiseret', 'p2', 'vaerdi'],
  ])('names a period: %s', (text, periodeId, del) => {
    expect(laesOverskrift(text, PERIODER)).toEqual({ slags: 'periode', periodeId, del });
  });

  it.each([
    '',
    'Nr.',
    'Indikator',
    'Målgruppe',
    'Kode',
    '2. halvår 2031',
    'Opnået 3. kvartal 2023',
    'Periode 9',
    '2023',
    'Procent 2. halvår 2023',
  ])('that is not understood says nothing: %s', (text) => {
    expect(laesOverskrift(text, PERIODER)).toBeNull();
  });
});

describe('suggestions for a whole sheet', () => {
  it('cross the rows that name an indicator with the columns whose heading is understood', () => {
    const ark = sheet({
      A1: 'Indberetning af indikatorer',
      B3: 'Projekt',
      B4: 'Tilsagnsmodtager',
      B5: 'Periode fra',
      A9: 'Nr.',
      B9: 'Indikator',
      C9: 'Måltal',
      D9: 'Realiseret i perioden',
      E9: 'Realiseret i alt',
      F9: 'Kode',
      G9: 'Bemærkning',
      A10: 'A1',
      B10: 'Antal deltagere i jobformidlerforløb',
      B11: 'Antal i gruppeforloebet',
      B12: 'I alt',
      C10: '140',
    });
    expect(drafts(ark)).toEqual({
      C3: 'projektnavn',
      C4: 'tilskudsmodtager',
      C5: 'periodeFra',
      D10: 'A1 iPerioden',
      E10: 'A1 kumulativ',
      G10: 'A1 bemaerkning',
      C11: 'A3 maaltal',
      D11: 'A3 iPerioden',
      E11: 'A3 kumulativ',
      G11: 'A3 bemaerkning',
    });
  });

  it('read headings above each other, and merged ones over all their columns', () => {
    const C4: Plads = { raekke: 4, kolonne: 3 };
    const ark = sheet(
      {
        C4: '2. halvår 2023',
        C5: 'Forventet',
        D5: 'Opnået',
        E4: 'I alt',
        A6: 'Effekter',
        A7: 'E2',
        A8: 'O1',
      },
      { fletninger: [{ fra: C4, til: { raekke: 4, kolonne: 4 } }] },
    );
    expect(drafts(ark)).toEqual({
      C7: 'E2 p2 forventet',
      D7: 'E2 p2 vaerdi',
      E7: 'E2 kumulativ',
      C8: 'O1 p2 forventet',
      D8: 'O1 p2 vaerdi',
      E8: 'O1 kumulativ',
    });
  });

  it('are none where a name fits two indicators alike, or no heading is understood', () => {
    expect(
      drafts(sheet({ B1: 'Status', A2: 'Antal', A3: 'Antal borgere', A4: 'Deltagere med støtte' })),
    ).toEqual({});
    expect(drafts(sheet({ B1: 'Kode', A2: 'A1' }))).toEqual({});
  });

  it('never touch a cell that holds something, takes no value or is decided, and name each cell once', () => {
    const texts = fc.dictionary(
      fc
        .tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E'), fc.integer({ min: 1, max: 8 }))
        .map(([c, r]) => `${c}${r}`),
      fc.constantFrom('A1', 'O1', 'Antal ledige', 'Måltal', '2. halvår 2023', 'Projekt', 'Opnået', '7', ' '),
      { maxKeys: 30 },
    );
    const places = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 4 });
    fc.assert(
      fc.property(texts, places, places, (all, blocked, decided) => {
        const ark = sheet(all, {
          kanSkrives: ({ raekke }) => !blocked.includes(raekke),
          optaget: (celle) => decided.includes(parseAdresse(celle)?.raekke ?? 0),
        });
        const found = foreslaaUdkast(ark, KENDT).map((t) => t.celle);
        expect(new Set(found).size).toBe(found.length);
        for (const celle of found) {
          const raekke = parseAdresse(celle)?.raekke ?? 0;
          expect((all[celle] ?? '').trim(), celle).toBe('');
          expect([...blocked, ...decided]).not.toContain(raekke);
        }
      }),
    );
  });

  it('are quickly none for a list of data', () => {
    const list = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, n) => [
        `A${n + 1}`,
        `Antal deltagere i gruppeforløb ${'x'.repeat(300)}`,
      ]),
    );
    expect(drafts(sheet(list))).toEqual({});
  });
});
