import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { changedParts, fill, part, read, tal, tekst, TEMPLATES, withoutCells } from './files.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const ARK = 'Indberetning';
const FILLED = [
  { ark: ARK, celle: 'C3', vaerdi: tekst('Mod job & uddannelse <Holbæk>') },
  { ark: ARK, celle: 'C5', vaerdi: { art: 'dato', dato: '2023-07-01' } },
  { ark: ARK, celle: 'C6', vaerdi: { art: 'dato', dato: '2023-12-31' } },
  { ark: ARK, celle: 'C10', vaerdi: tal(140) },
  { ark: ARK, celle: 'E10', vaerdi: tal(57) },
  { ark: ARK, celle: 'F10', vaerdi: { art: 'procent', tal: 41 } },
  { ark: ARK, celle: 'D11', vaerdi: { art: 'procent', tal: 41 } },
  { ark: ARK, celle: 'D12', vaerdi: { art: 'dato', dato: '2023-12-31' } },
  { ark: ARK, celle: 'G13', vaerdi: null },
  { ark: ARK, celle: 'L30', vaerdi: tal(7) },
] as const;

const load = async (bytes: Buffer) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
};

describe.each(Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[])('a filled template (%s)', (name) => {
  it('leaves every part that gets no value byte for byte as it lies in the file', () => {
    const before = read(name);
    const after = fill(before, FILLED);
    expect(changedParts(before, after)).toEqual(
      // The other asks for its formulas to be counted already.
      name === 'libreoffice' ? ['xl/workbook.xml', SHEET] : [SHEET],
    );
  });

  it('changes in the sheet nothing but the cells', () => {
    const before = read(name);
    const after = fill(before, FILLED);
    const cells = FILLED.map((f) => f.celle);
    expect(withoutCells(part(after, SHEET), cells)).toBe(withoutCells(part(before, SHEET), cells));
    expect(part(after, SHEET)).not.toBe(part(before, SHEET));
  });

  it('is read by others with the values in the formats of the cells, and their styles', async () => {
    const before = (await load(read(name))).getWorksheet(ARK);
    const sheet = (await load(fill(read(name), FILLED))).getWorksheet(ARK);
    const value = (cell: string) => sheet?.getCell(cell).value;
    expect(value('C3')).toBe('Mod job & uddannelse <Holbæk>');
    expect(value('C5')).toEqual(new Date('2023-07-01T00:00:00Z'));
    expect(value('C10')).toBe(140);
    expect(value('F10')).toBe(0.41);
    // No percent and no day is shown there.
    expect(value('D11')).toBe(41);
    expect(value('D12')).toBe('31.12.2023');
    expect(value('G13')).toBeNull();
    expect(value('L30')).toBe(7);
    for (const { celle } of FILLED.slice(0, -1))
      expect(sheet?.getCell(celle).style, celle).toEqual(before?.getCell(celle).style);
  });

  it('asks for its formulas to be counted when it is opened', () => {
    const workbook = part(fill(read(name), FILLED), 'xl/workbook.xml');
    expect(workbook).toMatch(/<calcPr[^>]* fullCalcOnLoad="1"/u);
    expect(workbook.match(/fullCalcOnLoad/gu)).toHaveLength(1);
  });

  it('comes out the same however often it is made', () => {
    expect(fill(read(name), FILLED).equals(fill(read(name), FILLED))).toBe(true);
  });
});
