import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPrintedHeads, type IndikatorskemaModel } from '#service/features/eksport/index.ts';
import { model, RAPPORT, VIDNE } from '../service/eksport/model.ts';
import { exportBytes, readWorkbook, type ReadSheet, type SheetName } from '../service/eksport/workbook.ts';
import { compareResults } from './compare.ts';
import { printed, recalculated } from './libreoffice.ts';
import { deleteRow, duplicateRow, storeResult, tamper } from './tamper.ts';

// The workbook as a spreadsheet sees it: LibreOffice counts every formula again (npm run test:excel).

const START_MS = 240_000;
const STATUS: Readonly<Record<string, string>> = {
  A1: 'G5', A2: 'G6', A3: 'G7', A4: 'G8', O1: 'G11', O2: 'G12', O3: 'G13', E1: 'G16', E2: 'G17', E3: 'G18', E4: 'G19',
}; // prettier-ignore
const PERCENT = [38, 20, 55, 114, 38, 38, 4, 0, 24, 30, 27];

const SKEWED: IndikatorskemaModel = model({
  status: { A1: null, A3: 0, O1: 0, E4: 28, O3: 23 },
  skala: 'slut',
  maaltal: { A2: 0, A4: null, O2: 200, E2: 40 },
  numre: {
    A1: '1.1',
    A2: '1.10',
    A3: '1,1',
    A4: 'a*',
    O1: 'A?',
    O2: '>5',
    O3: '=B1',
    E1: '01',
    E2: '1',
    E3: '1-1',
    E4: 'TRUE',
  },
});
const NOTHING: IndikatorskemaModel = model({
  status: Object.fromEntries(Object.keys(RAPPORT).map((nr) => [nr, null])),
});
const EMPTY: IndikatorskemaModel = model({
  status: Object.fromEntries(Object.keys(RAPPORT).map((nr) => [nr, 0])),
});

/** Texts that a workbook could take for something else. */
const HOSTILE = '=1+1 & <b> "citat"\n+45 12345678';
const base = model();
const TYPED: IndikatorskemaModel = {
  ...base,
  projekt: { ...base.projekt, navn: HOSTILE, sagsbehandler: '@SUM(A1)' },
};

const counted = new Map<string, Uint8Array>();
const stored = new Map<string, Uint8Array>();

const book = (name: string): Record<SheetName, ReadSheet> =>
  readWorkbook(counted.get(name) ?? new Uint8Array());
const original = (name: string): Record<SheetName, ReadSheet> =>
  readWorkbook(stored.get(name) ?? new Uint8Array());
const valueAt = (name: string, sheet: SheetName, cell: string): unknown => book(name)[sheet].get(cell)?.value;

beforeAll(async () => {
  const rapport = await exportBytes(model());
  stored.set('rapport', rapport);
  stored.set('skewed', await exportBytes(SKEWED));
  stored.set('nothing', await exportBytes(NOTHING));
  stored.set('empty', await exportBytes(EMPTY));
  stored.set('typed', await exportBytes(TYPED));
  stored.set('planted', tamper(rapport, 'Indikatorskema', storeResult('G5', '999')));
  stored.set('doubled', duplicateRow(rapport, 10));
  stored.set('deleted', deleteRow(rapport, 10));
  for (const [name, bytes] of stored) counted.set(name, await recalculated(bytes));
}, START_MS);

describe('a spreadsheet counts', () => {
  test('every formula as the app did, at the report’s figures', () => {
    const { formulas, deviations } = compareResults(original('rapport'), book('rapport'));
    expect(deviations).toEqual([]);
    expect(formulas).toBeGreaterThan(382 + 11 * 5);
    for (const [nr, cell] of Object.entries(STATUS))
      expect(valueAt('rapport', 'Indikatorskema', cell)).toBe(RAPPORT[nr]);
    const percents = Object.values(STATUS).map((cell) =>
      valueAt('rapport', 'Indikatorskema', cell.replace('G', 'H')),
    );
    expect(percents).toEqual(PERCENT);
    expect(['H9', 'H14', 'H20'].map((cell) => valueAt('rapport', 'Indikatorskema', cell))).toEqual([
      57, 27, 20,
    ]);
    expect(valueAt('rapport', 'Indikatorskema', 'I14')).toBeCloseTo(26.476, 3);
    expect(valueAt('rapport', 'Indikatorskema', 'J17')).toBe('▲ Gul');
    expect(valueAt('rapport', 'Kontrol', 'C3')).toBe('OK');
  });

  test.each(['skewed', 'nothing', 'empty', 'typed'])('every formula as the app did: %s', (name) => {
    const { formulas, deviations } = compareResults(original(name), book(name));
    expect(deviations).toEqual([]);
    expect(formulas).toBeGreaterThan(50);
    expect(valueAt(name, 'Kontrol', 'C3')).toBe('OK');
  });

  test('"–" where nothing is collected or there is no target, and the gap of the slut scale as level 2', () => {
    const sheet = book('skewed').Indikatorskema;
    const at = (cell: string): unknown => sheet.get(cell)?.value;
    expect([at('G5'), at('H5'), at('J5')]).toEqual(['–', '–', '–']);
    expect([at('G6'), at('H6')]).toEqual([20, '–']);
    expect([at('G8'), at('C8'), at('H8')]).toEqual([80, '–', '–']);
    expect([at('H13'), at('J13'), at('K13')]).toEqual([92, '● Grøn', 2]);
  });

  test('a planted wrong result is found', () => {
    const { deviations } = compareResults(original('planted'), book('planted'));
    // What hangs on the stored status is right again as well, since it was stored right.
    expect(deviations).toEqual([{ cell: 'Indikatorskema!G5', stored: 999, counted: 66 }]);
  });

  test('a duplicated row adds nothing, and the control sheet names it', () => {
    expect(valueAt('doubled', 'Indikatorskema', 'G5')).toBe(66);
    expect(valueAt('doubled', 'Dokumentation', 'G14')).toBe(0);
    expect(valueAt('doubled', 'Kontrol', 'E5')).toBe(67);
    expect(valueAt('doubled', 'Kontrol', 'J5')).toBe('AFVIGER');
    expect(valueAt('doubled', 'Forside', 'B23')).toBe('AFVIGER');
  });

  test('a deleted row lowers the status and all that hangs on it', () => {
    expect(valueAt('deleted', 'Indikatorskema', 'G5')).toBe(65);
    expect(valueAt('deleted', 'Indikatorskema', 'H5')).toBe(37);
    expect(valueAt('deleted', 'Indikatorskema', 'I5')).toBeCloseTo((100 * 65) / 175, 9);
    expect(valueAt('deleted', 'Kontrol', 'J5')).toBe('AFVIGER');
    expect(valueAt('deleted', 'Kontrol', 'J6')).toBe('OK');
    expect(valueAt('deleted', 'Kontrol', 'C3')).toBe('AFVIGER');
  });
});

describe('a spreadsheet keeps', () => {
  test('what was typed as text', () => {
    const sheet = book('typed').Forside;
    expect(sheet.get('A2')).toMatchObject({ value: `'${HOSTILE}`, formula: null });
    expect(sheet.get('B8')).toMatchObject({ value: "'@SUM(A1)", formula: null });
  });

  test('the heads readable when it has saved the file again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'effektspor-heads-'));
    try {
      const file = join(folder, 'gemt igen.xlsx');
      writeFileSync(file, counted.get('rapport') ?? new Uint8Array());
      expect(await readPrintedHeads(file)).toEqual({ ...VIDNE, dato: '2024-03-19' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('on paper', () => {
  test(
    'every page is A4 landscape, titles are repeated, front and figures fit one page each',
    async () => {
      const { sizes, pages } = await printed(stored.get('rapport') ?? new Uint8Array());
      expect(new Set(sizes.map(([width, height]) => `${Math.round(width)}x${Math.round(height)}`))).toEqual(
        new Set(['842x595']),
      );
      const [front = '', skema = '', ...rest] = pages;
      expect(front).toContain('Medfinansieret af den Europæiske Union');
      expect(front).toContain(VIDNE.projekt);
      for (const text of ['Jobformidler', 'Gennemsnit, effekt', 'Ikke eksisterende', 'Side 2 af'])
        expect(skema).toContain(text);
      const dokumentation = rest.slice(0, -1);
      expect(dokumentation.length).toBeGreaterThan(5);
      for (const page of dokumentation)
        for (const head of ['Pseudonym', 'Antal fakta', 'Tæller']) expect(page).toContain(head);
      expect(rest.at(-1)).toContain('Kontrol');
      expect(rest.at(-1)).toContain(`Side ${pages.length} af ${pages.length}`);
    },
    START_MS,
  );
});
