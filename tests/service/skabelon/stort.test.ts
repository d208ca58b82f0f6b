import { describe, expect, it } from 'vitest';
import { fillTemplate } from '#service/features/skabeloner/fill.ts';
import { Template } from '#service/features/skabeloner/template.ts';
import { changed, lookedThrough, part, tal } from './files.ts';

// Files made to fill the memory or to take hours, by how many there are of something.

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The template with a first sheet of that content. */
const withSheet = (content: string): Uint8Array =>
  changed({ [SHEET]: `<worksheet xmlns="${MAIN}">${content}</worksheet>` });

const many = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

describe('a file made to fill the memory or to take hours', { timeout: 60_000 }, () => {
  it.each<[string, string, () => Uint8Array]>([
    [
      'more cells than are kept',
      'skabelon_pakket_for_stort',
      () => withSheet(`<sheetData>${many(200, () => `<row>${'<c/>'.repeat(16_000)}</row>`)}</sheetData>`),
    ],
    [
      'a row below Excel’s last',
      'skabelon_beskadiget',
      () => withSheet('<sheetData><row r="1048577"/></sheetData>'),
    ],
    [
      'more columns than Excel has',
      'skabelon_beskadiget',
      () => withSheet(`<sheetData><row>${'<c/>'.repeat(16_400)}</row></sheetData>`),
    ],
    ['deeply nested elements', 'skabelon_beskadiget', () => withSheet('<ab>'.repeat(500_000))],
    [
      'very many merged ranges',
      'skabelon_pakket_for_stort',
      () =>
        withSheet(
          `<sheetData/><mergeCells>${many(25_000, (n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`)}</mergeCells>`,
        ),
    ],
    [
      'very many column formats',
      'skabelon_pakket_for_stort',
      () => withSheet(`<cols>${many(25_000, (n) => `<col min="${n}" max="${n}"/>`)}</cols><sheetData/>`),
    ],
    [
      'very many array formulas',
      'skabelon_pakket_for_stort',
      () =>
        withSheet(
          `<sheetData>${many(25_000, (n) => `<row><c><f t="array" ref="A${n + 1}:B${n + 1}"/></c></row>`)}</sheetData>`,
        ),
    ],
    [
      'one sheet under very many names',
      'skabelon_beskadiget',
      () =>
        changed({
          'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${many(100_000, (n) => `<sheet name="${n}" r:id="rId1"/>`)}</sheets></workbook>`,
        }),
    ],
    [
      'very many sheets, each of another relation that is none',
      'skabelon_uden_ark',
      () =>
        changed({
          'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${many(100_000, (n) => `<sheet name="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
          [RELATIONS]: `<Relationships>${many(100_000, (n) => `<Relationship Id="${n}" Type="${OFFICE}/worksheet" Target="a"/>`)}</Relationships>`,
        }),
    ],
  ])('is refused: %s', (_what, kode, make) => {
    expect(lookedThrough(make())).toBe(kode);
  });

  it.each<[string, () => Uint8Array]>([
    [
      'a first and a last row',
      () =>
        withSheet(
          '<sheetData><row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row></sheetData>',
        ),
    ],
    [
      'a merged range as large as the sheet',
      () => withSheet('<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    ],
    [
      'a column without end',
      () =>
        withSheet(
          '<cols><col min="1" max="1e300" width="1e300"/><col min="x" width="-1"/></cols><sheetData/>',
        ),
    ],
    [
      'very many shared texts',
      () =>
        changed({
          'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${many(200_000, (n) => `<si><t>${n}</t></si>`)}</sst>`,
        }),
    ],
    [
      'a shared text of a great many pieces',
      () =>
        changed({
          'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si>${'<r><t>a</t></r>'.repeat(200_000)}</si></sst>`,
        }),
    ],
    [
      'a number of a million digits',
      () => withSheet(`<sheetData><row><c><v>${'9'.repeat(1_000_000)}e-999990</v></c></row></sheetData>`),
    ],
    [
      'entities that would grow',
      () => withSheet(`<sheetData><row><c t="str"><v>${'&lol9;'.repeat(200_000)}</v></c></row></sheetData>`),
    ],
    [
      'very many styles',
      () =>
        changed({
          'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${many(100_000, (n) => `<numFmt numFmtId="${n + 200}" formatCode="[[[["/>`)}</numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(200_000)}</cellXfs></styleSheet>`,
        }),
    ],
    [
      'very many relations to one large table',
      () =>
        changed({
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${many(200_000, (n) => `<Relationship Id="${n}" Type="${OFFICE}/table" Target="../tables/table9.xml"/>`)}</Relationships>`,
          'xl/tables/table9.xml': `<table headerRowCount="0">${'<a/>'.repeat(100_000)}</table>`,
        }),
    ],
  ])('is read: %s', (_what, make) => {
    const template = lookedThrough(make());
    expect(template).toBeInstanceOf(Template);
  });

  it('is asked about two thousand cells below very many rows without being looked through for each', () => {
    const bytes = withSheet(
      `<sheetData>${many(200_000, (n) => `<row r="${n + 848_571}" s="1" customFormat="1"/>`)}</sheetData>`,
    );
    const cells = Array.from({ length: 2000 }, (_, n) => ({
      ark: 'Indberetning',
      celle: `B${1_046_570 + n + (n % 7)}`,
      vaerdi: tal(n),
    }));
    const template = new Template(bytes);
    expect(cells.map((c) => template.problemAt(c.ark, c.celle)).filter((p) => p !== null)).toEqual([]);
    expect(part(fillTemplate(template, cells), SHEET)).toContain('<c r="B1048570" s="1"><v>');
  });
});
