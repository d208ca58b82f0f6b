import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { recalculate } from '../tools/libreOffice.ts';

const run = promisify(execFile);

/** Hands a workbook to LibreOffice and the file it makes of it to `take`. */
async function convert<T>(
  bytes: Uint8Array,
  format: 'xlsx' | 'pdf',
  take: (file: string) => T,
): Promise<Awaited<T>> {
  const folder = mkdtempSync(join(tmpdir(), 'effektspor-excel-'));
  try {
    const file = join(folder, 'skema.xlsx');
    writeFileSync(file, bytes);
    const output = join(folder, 'ud');
    mkdirSync(output);
    return await take(await recalculate(file, output, format));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice saves it, with every formula counted again. */
export const recalculated = (bytes: Uint8Array): Promise<Uint8Array> =>
  convert(bytes, 'xlsx', (file) => new Uint8Array(readFileSync(file)));

export interface Printed {
  /** Width and height of each page in points. */
  readonly sizes: [number, number][];
  readonly pages: string[];
}

/** The pages of a workbook as printed. */
export const printed = (bytes: Uint8Array): Promise<Printed> =>
  convert(bytes, 'pdf', async (pdf) => {
    const { stdout: info } = await run('pdfinfo', ['-f', '1', '-l', '999', pdf]);
    const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(
      ([, width, height]): [number, number] => [Number(width), Number(height)],
    );
    const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-']);
    return { sizes, pages: text.split('\f').slice(0, sizes.length) };
  });
