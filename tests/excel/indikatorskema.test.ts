import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPrintedHeads, type Skemamodel } from '#service/features/eksport/index.ts';
import { model, RAPPORT, VIDNE } from '../service/eksport/model.ts';
import { exportBytes, readWorkbook, type ReadSheet, type SheetName } from '../service/eksport/workbook.ts';
import { compareResults } from './compare.ts';
import { printed, recalculated } from './libreoffice.ts';
import { deleteRow, duplicateRow, storeResult, tamper, typeOver } from './tamper.ts';

// The workbook as a spreadsheet sees it: LibreOffice counts every formula again (npm run test:excel).

const START_MS = 240_000;
const STATUS: Readonly<Record<string, string>> = {
  A1: 'D5', A2: 'D6', A3: 'D7', A4: 'D8', O1: 'D11', O2: 'D12', O3: 'D13', E1: 'D16', E2: 'D17', E3: 'D18', E4: 'D19',
}; // prettier-ignore
const PERCENT = [38, 20, 55, 114, 38, 38, 4, 0, 24, 30, 27];

const SKEWED: Skemamodel = model({
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
const NOTHING: Skemamodel = model({
  status: Object.fromEntries(Object.keys(RAPPORT).map((nr) => [nr, null])),
});
const EMPTY: Skemamodel = model({
  status: Object.fromEntries(Object.keys(RAPPORT).map((nr) => [nr, 0])),
});

/** Texts that a workbook could take for something else. */
const HOSTILE = '=1+1 & <b> "citat"\n+45 12345678';
const base = model();
const TYPED: Skemamodel = {
  ...base,
  resultat: {
    ...base.resultat,
    projekt: { ...base.resultat.projekt, navn: HOSTILE, sagsbehandler: '@SUM(A1)' },
  },
};

/** A number typed over another, and the lines of the control sheet that must say so. */
const PLANTED: readonly [SheetName, string, readonly string[]][] = [
  ['Forside', 'B11', ['Budget']],
  ['Forside', 'B21', ['Budget']],
  ['Indikatorskema', 'C11', ['O1: i perioden']],
  ['Indikatorskema', 'E17', ['E2: i perioden']],
  ['Indikatorskema', 'H16', ['E1: i perioden']],
  ['Perioder', 'D18', ['O1: i perioden, periode for periode']],
  ['Perioder', 'E19', ['O1: i alt, periode for periode']],
  ['Perioder', 'E20', ['O1: forventet, periode for periode']],
  ['Ændringer siden sidst', 'C8', ['O1: før']],
  ['Ændringer siden sidst', 'D12', ['E2: før']],
  ['Dokumentation', 'E3', ['A1: rækker', 'Alle: rækker']],
  ['Dokumentation', 'C3', ['A1: rækker', 'Alle: rækker']],
  ['Opdeling', 'C6', ['EECO01: i alt']],
  ['Opdeling', 'E8', ['EECO03: i alt']],
  ['Evaluering', 'G17', ['Output: talte enheder']],
];

const counted = new Map<string, Uint8Array>();
const stored = new Map<string, Uint8Array>();

const book = (name: string): Record<SheetName, ReadSheet> =>
  readWorkbook(counted.get(name) ?? new Uint8Array());
const original = (name: string): Record<SheetName, ReadSheet> =>
  readWorkbook(stored.get(name) ?? new Uint8Array());
const valueAt = (name: string, sheet: SheetName, cell: string): unknown => book(name)[sheet].get(cell)?.value;

/** The lines of the control sheet that say AFVIGER, each by its beginning. */
const deviating = (name: string): string[] => {
  const sheet = book(name).Kontrol;
  return [...sheet]
    .filter(([address, { value }]) => /^E\d+$/.test(address) && value === 'AFVIGER')
    .map(([address]) => String(sheet.get(address.replace('E', 'B'))?.value).split(' | ')[0] ?? '');
};

beforeAll(async () => {
  const rapport = await exportBytes(model());
  stored.set('rapport', rapport);
  stored.set('skewed', await exportBytes(SKEWED));
  stored.set('nothing', await exportBytes(NOTHING));
  stored.set('empty', await exportBytes(EMPTY));
  stored.set('typed', await exportBytes(TYPED));
  stored.set('planted', tamper(rapport, 'Indikatorskema', storeResult('D5', '999')));
  for (const [sheet, cell] of PLANTED)
    stored.set(`${sheet} ${cell}`, tamper(rapport, sheet, typeOver(cell, '7777')));
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
      valueAt('rapport', 'Indikatorskema', cell.replace('D', 'I')),
    );
    expect(percents).toEqual(PERCENT);
    expect(['I9', 'I14', 'I20'].map((cell) => valueAt('rapport', 'Indikatorskema', cell))).toEqual([
      57, 27, 20,
    ]);
    expect(valueAt('rapport', 'Indikatorskema', 'J14')).toBeCloseTo(26.476, 3);
    expect(valueAt('rapport', 'Indikatorskema', 'K17')).toBe('▲ Gul');
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
    expect([at('D5'), at('I5'), at('K5')]).toEqual(['–', '–', '–']);
    expect([at('D6'), at('I6')]).toEqual([20, '–']);
    expect([at('D8'), at('G8'), at('I8')]).toEqual([80, '–', '–']);
    expect([at('I13'), at('K13'), at('L13')]).toEqual([92, '● Grøn', 2]);
  });

  test('a planted wrong result is found', () => {
    const { deviations } = compareResults(original('planted'), book('planted'));
    // What hangs on the stored status is right again as well, since it was stored right.
    expect(deviations).toEqual([{ cell: 'Indikatorskema!D5', stored: 999, counted: 66 }]);
  });

  test.each(PLANTED)(
    'a wrong number planted in %s %s is named by the control sheet',
    (sheet, cell, lines) => {
      expect(deviating(`${sheet} ${cell}`)).toEqual(lines);
      expect(valueAt(`${sheet} ${cell}`, 'Kontrol', 'C3')).toBe('AFVIGER');
    },
  );

  test('a duplicated row adds nothing, and the control sheet names it', () => {
    expect(valueAt('doubled', 'Indikatorskema', 'D5')).toBe(66);
    expect(valueAt('doubled', 'Dokumentation', 'G14')).toBe(0);
    expect(deviating('doubled')).toEqual(['A1: rækker', 'Alle: rækker']);
    expect(valueAt('doubled', 'Forside', 'B25')).toBe('AFVIGER');
  });

  test('a deleted row lowers the status and all that hangs on it', () => {
    expect(valueAt('deleted', 'Indikatorskema', 'D5')).toBe(65);
    expect(valueAt('deleted', 'Indikatorskema', 'I5')).toBe(37);
    expect(valueAt('deleted', 'Indikatorskema', 'J5')).toBeCloseTo((100 * 65) / 175, 9);
    expect(deviating('deleted')).toContain('A1: i perioden');
    expect(deviating('deleted').filter((line) => line.startsWith('A2'))).toEqual([]);
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
      const titles = [
        'Opnået og forventet',
        'Ændringer siden periode 2',
        'Kontrol',
        'Effektkæde',
        'Definitioner',
      ];
      for (const title of titles)
        expect(
          rest.filter((page) => page.includes(title)),
          title,
        ).not.toEqual([]);
      const dokumentation = rest.filter((page) => page.includes('Antal fakta'));
      expect(dokumentation.length).toBeGreaterThan(5);
      for (const page of dokumentation)
        for (const head of ['Pseudonym', 'Antal fakta', 'Tæller fra']) expect(page).toContain(head);
      expect(rest.at(-1)).toContain(`Side ${pages.length} af ${pages.length}`);
    },
    START_MS,
  );
});
