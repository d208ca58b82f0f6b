import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { toHtml, type ClipCell } from '../../renderer/ui/clipboard.ts';
import { recalculate } from '../tools/libreOffice.ts';

const text = (value: string): ClipCell => ({ kind: 'text', value });

/** What LibreOffice makes of the copied table's HTML: the values of its rows. */
async function taken(rows: readonly (readonly ClipCell[])[]): Promise<unknown[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'effektspor-udklip-'));
  try {
    const file = join(folder, 'udklip.html');
    writeFileSync(file, toHtml({ headers: rows[0]?.map((_, i) => `K${String(i)}`) ?? [], rows }));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await recalculate(file, folder));
    const sheet = workbook.worksheets[0];
    return rows.map((row, r) => row.map((_, c) => sheet?.getCell(r + 2, c + 1).value));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('a copied list is taken with dates as dates, numbers as numbers, codes and formulas as text', async () => {
  const [row] = await taken([
    [
      text('Søren'),
      text('01234567'),
      text('0316'),
      text('010190-••••'),
      text('=1+1'),
      text('+45 12 34 56 78'),
      { kind: 'date', value: '2024-03-09' },
      { kind: 'number', value: 1234.5 },
      { kind: 'number', value: -3 },
    ],
  ]);
  expect(row).toEqual([
    'Søren',
    '01234567',
    '0316',
    '010190-••••',
    '=1+1',
    '+45 12 34 56 78',
    new Date('2024-03-09T00:00:00Z'),
    1234.5,
    -3,
  ]);
}, 120_000);
