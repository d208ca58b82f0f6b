import ExcelJS from 'exceljs';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { replaceInZip } from '#service/xlsx/replaceInZip.ts';
import { fill, part, read, tal, TEMPLATES } from '../service/skabelon/files.ts';
import { printed, recalculated } from './libreoffice.ts';

const ARK = 'Indberetning';
const NUMBERS = { C10: 140, C14: 150, E10: 66, E11: 20, E12: 66, E13: 80, E14: 67 };
const FILLED = [
  ...Object.entries(NUMBERS).map(([celle, n]) => ({ ark: ARK, celle, vaerdi: tal(n) })),
  { ark: ARK, celle: 'C5', vaerdi: { art: 'dato', dato: '2023-09-01' } as const },
  { ark: ARK, celle: 'C6', vaerdi: { art: 'dato', dato: '2024-02-29' } as const },
];

/** The filled cells whose value is another when LibreOffice has counted the file anew. */
async function differing(filled: Uint8Array): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(await recalculated(filled)).buffer);
  const sheet = book.getWorksheet(ARK);
  const expected = { ...NUMBERS, C17: 290, E17: 299 };
  return Object.entries(expected).flatMap(([cell, n]) => {
    const found = sheet?.getCell(cell);
    return (found?.result ?? found?.value) === n ? [] : [cell];
  });
}

test(
  'a wrong number planted in a filled template is found, in its cell and in the sum',
  { timeout: 120_000 },
  async () => {
    const filled = fill(read('myndighed'), FILLED);
    expect(await differing(filled)).toEqual([]);
    const path = 'xl/worksheets/sheet1.xml';
    const xml = part(filled, path);
    const planted = xml.replace(/(<c r="E12"[^>]*><v>)66(<\/v>)/u, '$1166$2');
    expect(planted).not.toBe(xml);
    const file = replaceInZip(filled, new Map([[path, strToU8(planted)]]));
    expect(await differing(file)).toEqual(['E12', 'E17']);
  },
);

// The template's own formulas, on this sheet and on others, count with what was filled in.
test.each(Object.keys(TEMPLATES) as (keyof typeof TEMPLATES)[])(
  'LibreOffice counts the formulas of a filled template anew (%s)',
  { timeout: 120_000 },
  async (name) => {
    const filled = fill(read(name), FILLED);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(await recalculated(filled)).buffer);
    const result = (sheet: string, cell: string) => {
      const found = book.getWorksheet(sheet)?.getCell(cell);
      // All but the first cell of an array formula hold only its result.
      return found?.result ?? found?.value;
    };
    expect(result(ARK, 'C17')).toBe(290);
    expect(result(ARK, 'E17')).toBe(299);
    expect(result('Beregning', 'B3')).toBe(67);
    expect(result('Beregning', 'B4')).toBeCloseTo(67 / 150, 12);
    expect(result('Beregning', 'B5')).toBe(182);
    expect(['B6', 'B7', 'B8'].map((cell) => result('Beregning', cell))).toEqual([132, 40, 132]);
    expect(result('Beregning', 'A10')).toBe(598);
    const { pages } = await printed(filled);
    expect(pages.join('\n')).toContain('Antal deltagere i jobformidlerforløb');
  },
);
