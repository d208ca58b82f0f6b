import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/sources.ts';
import { dump } from './dump.ts';
import { model, RAPPORT, unit, withBevis, withUnits } from './model.ts';
import { exportBytes, partsOf, readWorkbook, sheetPath, SHEETS } from './workbook.ts';

const CPR = ['170388-1234', '1703881234', '17 03 88 1234', '170388 - 1234', '67.03.88-1234'];

describe('the workbook', { timeout: 30_000 }, () => {
  test('has the content of the golden file', async () => {
    await expect(dump(await exportBytes(model()))).toMatchFileSnapshot('golden/rapport.txt');
  });

  test('is the same, byte for byte, for the same model, in any time zone', async () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Europe/Copenhagen';
      const here = await exportBytes(model());
      process.env['TZ'] = 'America/Los_Angeles';
      const there = await exportBytes(model());
      expect(Buffer.compare(here, there)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('tells what it is in its first bytes, and holds nothing but its parts', async () => {
    const bytes = await exportBytes(model());
    const paths = [...partsOf(bytes).keys()];
    expect(paths.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml']);
    expect(paths).toHaveLength(21);
    expect(paths.filter((path) => path.startsWith('/'))).toEqual([]);
  });

  test('is read by another reader of the format', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await exportBytes(model())).buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual([...SHEETS]);
    expect(book.getWorksheet('Indikatorskema')?.getCell('D5').result).toBe(66);
    expect(book.getWorksheet('Dokumentation')?.getCell('C3').value).toBeInstanceOf(Date);
    expect(book.getWorksheet('Forside')?.getImages()).toHaveLength(1);
  });

  test('has the elements after the rows in the order that Excel demands', async () => {
    const parts = partsOf(await exportBytes(model()));
    const order = ['sheetProtection', 'autoFilter', 'mergeCells', 'conditionalFormatting', 'pageMargins', 'pageSetup', 'headerFooter', 'ignoredErrors', 'drawing']; // prettier-ignore
    for (const name of SHEETS) {
      const tail = (parts.get(sheetPath(name)) ?? '').split('</sheetData>')[1] ?? '';
      const found = [...tail.matchAll(/<(\w+)/g)]
        .map(([, tag = '']) => order.indexOf(tag))
        .filter((at) => at >= 0);
      expect(found, name).toEqual(found.toSorted((a, b) => a - b));
      expect(found, name).toContain(0);
    }
  });

  test('shows the EU emblem, the bytes of resources/eu', async () => {
    const bytes = await exportBytes(model());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const drawn = readFileSync(resolve(ROOT, 'resources/eu/eu-emblem.png'));
    const [width, height] = [drawn.readUInt32BE(16), drawn.readUInt32BE(20)];
    expect(width / height).toBe(1.5);
    expect(Buffer.compare(new Uint8Array(book.model.media[0]?.buffer ?? []), drawn)).toBe(0);
    const size = /<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(partsOf(bytes).get('xl/drawings/drawing1.xml') ?? '');
    expect(Number(size?.[1]) / Number(size?.[2])).toBe(1.5);
  });

  test('gives every formula its result, for readers that do not count', async () => {
    const sheets = readWorkbook(await exportBytes(model()));
    const formulas = SHEETS.flatMap((name) =>
      [...sheets[name].values()].filter(({ formula }) => formula !== null),
    );
    expect(formulas.length).toBeGreaterThan(400);
    expect(formulas.filter(({ value }) => value === null)).toEqual([]);
  });

  test('counts with SUMIFS over bounded ranges, and marks doublets in the form of the brief', async () => {
    const { Indikatorskema, Dokumentation } = readWorkbook(await exportBytes(model()));
    expect(Indikatorskema.get('D5')?.formula).toBe(
      'SUMIFS(Dokumentation!$G$3:$G$384,Dokumentation!$A$3:$A$384,A5)',
    );
    expect(Dokumentation.get('G3')?.formula).toBe('IF(AND(A3=A2,B3=B2),0,1)');
    expect(Dokumentation.get('G384')?.formula).toBe('IF(AND(A384=A383,B384=B383),0,1)');
    expect(Indikatorskema.get('I5')?.formula).toContain('ROUND(100*D5/G5,0)');
  });

  test('says what is remarkable in plain words', async () => {
    const { Forside, Indikatorskema } = readWorkbook(await exportBytes(model()));
    const remarks = ['M8', 'M11', 'M12', 'M17'].map((cell) => Indikatorskema.get(cell)?.value ?? null);
    const companies = 'Fordelt på 45 virksomheder';
    expect(remarks).toEqual([companies, '16 over forventet', null, 'Grænsetilfælde: niveau 3 og 4']);
    expect(Forside.get('B14')?.value).toBe('Holbæk (leadpartner), Kalundborg (partner), Lejre (på vej ind)');
  });

  test('sorts the documentation by indicator, pseudonym and date', async () => {
    const { Dokumentation } = readWorkbook(await exportBytes(model()));
    const rows = Array.from({ length: 382 }, (_, i) =>
      ['A', 'B', 'C'].map((c) => Dokumentation.get(`${c}${i + 3}`)?.value),
    );
    const order = Object.keys(RAPPORT);
    const key = ([nr, pseudonym, dato]: unknown[]): string =>
      `${String(order.indexOf(String(nr))).padStart(2, '0')} ${String(pseudonym)} ${String(dato)}`;
    expect(rows.map(key)).toEqual(rows.map(key).toSorted());
  });
});

describe('nothing leaves that must not', { timeout: 30_000 }, () => {
  test('no name, no personnummer, no secret of the project', async () => {
    const base = model();
    const { projekt, indikatorer } = base.resultat;
    const bytes = await exportBytes({
      ...base,
      resultat: {
        ...base.resultat,
        projekt: { ...projekt, sagsbehandler: `Camilla ${CPR[0]}` },
        indikatorer: indikatorer.map((i) => ({
          ...i,
          enheder: i.enheder.map((post, n) => withBevis(post, `Aftale med ${CPR[n % CPR.length]} i mappe 7`)),
        })),
      },
    });
    const text = [...partsOf(bytes).values()].join('\n');
    expect(text).toContain('Aftale med ••••••-•••• i mappe 7');
    // Neither what the facts are called in the database, nor whom they are about.
    for (const secret of ['raekke-', 'A1/1', ...CPR]) expect(text).not.toContain(secret);
  });

  test('a typed text is never a formula, a code of the page header or broken XML', async () => {
    const base = model();
    const hostile = "=cmd|' /C calc'!A1 & <v>&P\u0000\uD800";
    const { projekt, indikatorer } = base.resultat;
    const resultat = {
      ...base.resultat,
      projekt: { ...projekt, navn: '&P&"Arial"=HYPERLINK("x")' },
      indikatorer: indikatorer.map((i) => ({
        ...withUnits(i, [withBevis(unit(i.definition.nr, 1), hostile)]),
        definition: { ...i.definition, navn: hostile, enhed: '+1' },
      })),
    };
    const evaluering = [{ emne: 'input', lys: null, tekst: hostile }] as const;
    const forklaringer = { obligatoriske_mangler: '@SUM(A1)' };
    const bytes = await exportBytes({
      ...base,
      resultat,
      forklaringer,
      af: '+45',
      bilag: { ...base.bilag, evaluering },
    });
    const sheets = readWorkbook(bytes);
    const own = new Set([
      'IF',
      'SUM',
      'SUMIFS',
      'COUNTIF',
      'COUNTA',
      'IFERROR',
      'Indikatorskema!',
      'Kontrol!',
      'Forside!',
      'Perioder!',
      'Dokumentation!',
      'Evaluering!',
      'Opdeling!',
      "'Ændringer siden sidst'!",
      'N(',
      'COUNT(',
    ]);
    for (const name of SHEETS) {
      for (const { formula } of sheets[name].values()) {
        if (formula !== null)
          expect(
            [...own].some((start) => formula.startsWith(start)),
            formula,
          ).toBe(true);
      }
    }
    expect(sheets.Dokumentation.get('F3')?.value).toMatch(/^'=cmd/);
    expect(sheets.Evaluering.get('F5')?.value).toMatch(/^'=cmd/);
    expect([...sheets.Kontrol.values()].map(({ value }) => value)).toContain("'@SUM(A1)");
    expect(partsOf(bytes).get(sheetPath('Forside'))).toContain(
      '&amp;L&amp;8 &amp;&amp;P&amp;&amp;&quot;Arial&quot;=',
    );
    const book = new ExcelJS.Workbook();
    await expect(book.xlsx.load(bytes.buffer as ArrayBuffer)).resolves.toBeDefined();
  });
});

describe('the control sheet', { timeout: 30_000 }, () => {
  test('says AFVIGER where the app and its list of units differ', async () => {
    const base = model();
    const indikatorer = base.resultat.indikatorer.map((i) =>
      i.definition.nr === 'E2' ? { ...i, kumulativ: 7, procent: 28 } : i,
    );
    const { Kontrol, Forside } = readWorkbook(
      await exportBytes({ ...base, resultat: { ...base.resultat, indikatorer } }),
    );
    const lines = [...Kontrol]
      .filter(([address, { value }]) => /^E\d+$/.test(address) && value === 'AFVIGER')
      .map(([address]) => Kontrol.get(address.replace('E', 'B'))?.value);
    expect(lines.map((line) => String(line).split(':')[0])).toEqual([
      'Budget | bevilling fra | til | opgørelsesdato | periode fra | til | talte enheder | gennemsnit',
      'E2',
      'E2',
      'E2',
      'Alle',
      'Effekter',
    ]);
    expect(Kontrol.get('C3')?.value).toBe('AFVIGER');
    expect(Forside.get('B25')?.value).toBe('AFVIGER');
  });
});
