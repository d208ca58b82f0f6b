import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/sources.ts';
import { dump } from './dump.ts';
import { model, RAPPORT, unit } from './model.ts';
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
      const there = await exportBytes(structuredClone(model()));
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
    expect(paths).toHaveLength(16);
    expect(paths.filter((path) => path.startsWith('/'))).toEqual([]);
  });

  test('is read by another reader of the format', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await exportBytes(model())).buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual([...SHEETS]);
    expect(book.getWorksheet('Indikatorskema')?.getCell('G5').result).toBe(66);
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
    expect(Indikatorskema.get('G5')?.formula).toBe(
      'SUMIFS(Dokumentation!$G$3:$G$384,Dokumentation!$A$3:$A$384,A5)',
    );
    expect(Dokumentation.get('G3')?.formula).toBe('IF(AND(A3=A2,B3=B2),0,1)');
    expect(Dokumentation.get('G384')?.formula).toBe('IF(AND(A384=A383,B384=B383),0,1)');
    expect(Indikatorskema.get('H5')?.formula).toContain('ROUND(100*G5/C5,0)');
  });

  test('says what is remarkable in plain words', async () => {
    const { Forside, Indikatorskema } = readWorkbook(await exportBytes(model()));
    const remarks = ['L8', 'L11', 'L12', 'L17'].map((cell) => Indikatorskema.get(cell)?.value ?? null);
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
    const typed = (index: number): string => `Aftale med ${CPR[index % CPR.length]} i mappe 7`;
    const indikatorer = base.opgoerelse.indikatorer.map((i) => ({
      ...i,
      taeller: (i.taeller ?? []).map((u, index) => ({ ...u, bevis: typed(index) })),
    }));
    const projekt = {
      ...base.projekt,
      sagsbehandler: `Camilla ${CPR[0]}`,
      pseudonymnoegle: 'den-hemmelige-noegle',
    };
    const bytes = await exportBytes({ ...base, projekt, opgoerelse: { ...base.opgoerelse, indikatorer } });
    const text = [...partsOf(bytes).values()].join('\n');
    expect(text).toContain('Aftale med ••••••-•••• i mappe 7');
    for (const secret of ['Karen Margrethe', 'deltager-1', 'den-hemmelige-noegle', ...CPR])
      expect(text).not.toContain(secret);
  });

  test('a typed text is never a formula, a code of the page header or broken XML', async () => {
    const base = model();
    const hostile = "=cmd|' /C calc'!A1 & <v>&P\u0000\uD800";
    const indikatorer = base.opgoerelse.indikatorer.map((i) => ({
      ...i,
      navn: hostile,
      taeller: [{ ...unit(i.nr, 1), bevis: hostile, kommune: '=999' }],
      status: 1,
    }));
    const navn = '&P&"Arial"=HYPERLINK("x")';
    const model2 = {
      ...base,
      eksporteretAf: '+45',
      projekt: { ...base.projekt, navn },
      opgoerelse: { ...base.opgoerelse, indikatorer },
    };
    const bytes = await exportBytes(model2);
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
    expect(sheets.Dokumentation.get('D3')?.value).toBe("'=999");
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
    const indikatorer = base.opgoerelse.indikatorer.map((i) =>
      i.nr === 'E2' ? { ...i, status: 7, procent: 28 } : i,
    );
    const { Kontrol, Forside } = readWorkbook(
      await exportBytes({ ...base, opgoerelse: { ...base.opgoerelse, indikatorer } }),
    );
    const verdicts = [...Kontrol]
      .filter(([address]) => /^J([5-9]|1\d|2\d)$/.test(address))
      .map(([, { value }]) => value);
    expect(verdicts.filter((verdict) => verdict === 'AFVIGER')).toHaveLength(2);
    expect(Kontrol.get('J13')?.value).toBe('AFVIGER');
    expect(Kontrol.get('C3')?.value).toBe('AFVIGER');
    expect(Forside.get('B23')?.value).toBe('AFVIGER');
  });
});
