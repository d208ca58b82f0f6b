import ExcelJS from 'exceljs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recalculate } from '../tools/libreOffice.ts';

// Every other test here compares stored results with recalculated ones: it must be certain that they are recalculated.
test('a planted wrong result is found out', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'effektspor-excel-'));
  try {
    const planted = new ExcelJS.Workbook();
    const sheet = planted.addWorksheet('Ark');
    sheet.addRow([1, 2, 3, { formula: 'SUM(A1:C1)', result: 999 }]);
    const file = join(folder, 'planted.xlsx');
    await planted.xlsx.writeFile(file);

    mkdirSync(join(folder, 'out'));
    const recalculated = new ExcelJS.Workbook();
    await recalculated.xlsx.readFile(await recalculate(file, join(folder, 'out')));
    expect(recalculated.getWorksheet('Ark')?.getCell('D1').result).toBe(6);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
