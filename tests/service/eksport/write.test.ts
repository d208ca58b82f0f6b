import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeIndikatorskema } from '#service/features/eksport/index.ts';
import { runExport } from './childExport.ts';
import { model } from './model.ts';

const MANY = 6000;
const OLD = 'en fil, der var her i forvejen';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effektspor-eksport-'));
  file = join(folder, 'skema.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A model with many units of A1. */
const large = (): ReturnType<typeof model> => model({ status: { A1: MANY } });

describe('writeIndikatorskema', { timeout: 60_000 }, () => {
  test('writes one file, and tells its rows and its SHA-256', async () => {
    const { bytes, raekker, sha256 } = await writeIndikatorskema(model(), { sti: file }, {});
    expect(bytes).toBeNull();
    expect(raekker).toBe(382);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256);
    expect(readdirSync(folder)).toEqual(['skema.xlsx']);
  });

  test('gives the same bytes where no file is asked for', async () => {
    const { bytes, sha256 } = await writeIndikatorskema(model(), { bytes: true }, {});
    expect(
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    ).toBe(sha256);
    await writeIndikatorskema(model(), { sti: file }, {});
    expect(Buffer.compare(readFileSync(file), bytes ?? new Uint8Array())).toBe(0);
  });

  test('reports progress that only rises and ends at the number of rows', async () => {
    const reports: [number, number][] = [];
    const { raekker } = await writeIndikatorskema(
      large(),
      { bytes: true },
      { onProgress: (...report) => reports.push(report) },
    );
    expect(reports.length).toBeGreaterThan(5);
    expect(reports).toEqual(reports.toSorted(([a], [b]) => a - b));
    expect(reports.at(-1)).toEqual([raekker, raekker]);
  });

  test('lets other work in, and an abort in the middle leaves what was there', async () => {
    writeFileSync(file, OLD);
    const controller = new AbortController();
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    const onProgress = (done: number): void => {
      if (done >= 3000) controller.abort();
    };
    await expect(
      writeIndikatorskema(large(), { sti: file }, { signal: controller.signal, onProgress }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(['skema.xlsx']);
    expect(readFileSync(file, 'utf8')).toBe(OLD);
  });

  test('writes nothing when aborted before it began', async () => {
    await expect(
      writeIndikatorskema(model(), { sti: file }, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('fails with the file system’s own code where it cannot write', async () => {
    await expect(
      writeIndikatorskema(model(), { sti: join(folder, 'findes-ikke', 'skema.xlsx') }, {}),
    ).rejects.toMatchObject({ code: 'ENOENT' });
    mkdirSync(file);
    await expect(writeIndikatorskema(model(), { sti: file }, {})).rejects.toHaveProperty('code');
    expect(readdirSync(folder)).toEqual(['skema.xlsx']);
    expect(readdirSync(file)).toEqual([]);
  });

  test('a disk that takes no more leaves the old file and nothing else', async () => {
    writeFileSync(file, OLD);
    // Four kilobytes and not one more: as a full disk, the write stops in the middle of the file.
    const { output } = await runExport({ file, units: 100, fileLimitKb: 4 });
    expect(output).toMatch(/^failed: E(FBIG|NOSPC)$/m);
    expect(readdirSync(folder)).toEqual(['skema.xlsx']);
    expect(readFileSync(file, 'utf8')).toBe(OLD);
  });

  test('70,000 rows stay under 300 MB', { timeout: 120_000 }, async () => {
    const { output } = await runExport({ file, units: 70_000 });
    const [, rows, megabytes] = /^written: (\d+) rows, peak (\d+) MB$/m.exec(output) ?? [];
    expect(Number(rows)).toBeGreaterThan(70_000);
    expect(Number(megabytes)).toBeGreaterThan(50);
    expect(Number(megabytes)).toBeLessThan(300);
  });
});
