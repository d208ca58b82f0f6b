import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { fill, read, tal, TEMPLATES } from '../service/skabelon/files.ts';
import { printed, recalculated } from './libreoffice.ts';

const ARK = 'Indberetning';
const NUMBERS = { C10: 140, C14: 150, E10: 66, E11: 20, E12: 66, E13: 80, E14: 67 };
const FILLED = [
  ...Object.entries(NUMBERS).map(([celle, n]) => ({ ark: ARK, celle, vaerdi: tal(n) })),
  { ark: ARK, celle: 'C5', vaerdi: { art: 'dato', dato: '2023-09-01' } as const },
  { ark: ARK, celle: 'C6', vaerdi: { art: 'dato', dato: '2024-02-29' } as const },
];

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
