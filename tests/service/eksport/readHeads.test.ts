import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OperationError } from '#shared/contract/index.ts';
import { readPrintedHeads } from '#service/features/eksport/index.ts';
import { elements, unescapeXml } from '#service/xlsx/readXml.ts';
import { valueOf } from '#service/xlsx/tags.ts';
import { feltfejl } from '#shared/tekster/index.ts';
import { DATO, model, VIDNE } from './model.ts';
import { exportBytes, sheetPath } from './workbook.ts';

let folder: string;
let skema: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'effektspor-hoveder-'));
  skema = await exportBytes(model());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function save(bytes: Uint8Array | string): string {
  const file = join(folder, 'fil.xlsx');
  writeFileSync(file, bytes);
  return file;
}

/** The code on the field `skema`; each has a sentence for people. */
async function refusal(bytes: Uint8Array | string): Promise<string | undefined> {
  const error: unknown = await readPrintedHeads(save(bytes)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OperationError);
  const kode = error instanceof OperationError ? error.error.fields?.['skema']?.kode : undefined;
  expect(feltfejl(kode ?? '')).not.toBe(feltfejl('ugyldig'));
  return kode;
}

const FORSIDE = sheetPath('Forside');

function edited(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(skema);
  change(parts);
  return zipSync(parts);
}

const withForside = (change: (xml: string) => string): Uint8Array =>
  edited((parts) => (parts[FORSIDE] = strToU8(change(strFromU8(parts[FORSIDE] ?? new Uint8Array())))));

describe('readPrintedHeads', { timeout: 60_000 }, () => {
  test('reads back what was printed, and the date', async () => {
    expect(await readPrintedHeads(save(skema))).toEqual({ ...VIDNE, dato: DATO });
  });

  test('reads back any number of devices, whatever their names', async () => {
    const hoved = fc.stringMatching(/^[0-9a-f]{64}$/);
    const enhed = fc.record({ enhed: fc.uuid(), navn: fc.string({ unit: 'binary', maxLength: 30 }), nr: fc.integer({ min: 1, max: 2 ** 40 }), hoved }); // prettier-ignore
    const vidne = fc.record({
      enheder: fc.uniqueArray(enhed, { selector: (e) => e.enhed, maxLength: 20 }),
      projekt: hoved,
    });
    await fc.assert(
      fc.asyncProperty(vidne, async (printed) => {
        const read = await readPrintedHeads(save(await exportBytes({ ...model(), vidne: printed })));
        const committed = (v: typeof printed): unknown[] =>
          v.enheder.map(({ enhed: id, nr, hoved: head }) => [id, nr, head]);
        expect([committed(read), read.projekt]).toEqual([committed(printed), printed.projekt]);
      }),
      { numRuns: 15 },
    );
  });

  test('refuses what is no workbook of ours', async () => {
    expect(await refusal('')).toBe('ikke_et_skema');
    expect(await refusal('%PDF-1.7')).toBe('ikke_et_skema');
    expect(await refusal(zipSync({ 'læs mig.txt': strToU8('hej') }))).toBe('ikke_et_skema');
    const foreign = new ExcelJS.Workbook();
    foreign.addWorksheet('Forside').addRow(['Vidne_enheder']);
    expect(await refusal(new Uint8Array(await foreign.xlsx.writeBuffer()))).toBe('skema_uden_hoveder');
    expect(await refusal(edited((parts) => delete parts[FORSIDE]))).toBe('skema_uden_hoveder');
  });

  test('refuses what is damaged', async () => {
    expect(await refusal(skema.slice(0, skema.length - 2000))).toBe('skema_beskadiget');
    expect(await refusal(withForside((xml) => xml.replace(VIDNE.projekt, VIDNE.projekt.slice(1))))).toBe(
      'skema_beskadiget',
    );
    expect(
      await refusal(withForside((xml) => xml.replace(VIDNE.enheder[0]?.hoved ?? '', 'G'.repeat(64)))),
    ).toBe('skema_beskadiget');
    expect(await refusal(withForside((xml) => xml.replace('<v>1843</v>', '<v>-1</v>')))).toBe(
      'skema_beskadiget',
    );
    expect(
      await refusal(
        withForside((xml) => xml.replace(VIDNE.enheder[1]?.enhed ?? '', VIDNE.enheder[0]?.enhed ?? '')),
      ),
    ).toBe('skema_beskadiget');
    expect(await refusal(withForside((xml) => xml.slice(0, xml.length / 2)))).toBe('skema_beskadiget');
  });

  test('refuses what would fill the memory, without unpacking it', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': [new Uint8Array(120 * 1024 * 1024), { level: 1 }] });
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    expect(await refusal(bomb)).toBe('skema_for_stort');
    // It claims to be small: the limit is kept while unpacking.
    const liar = Buffer.from(bomb);
    const directory = liar.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    liar.writeUInt32LE(100, directory + 24);
    expect(await refusal(liar)).toBe('skema_for_stort');
    const sparse = save(skema);
    truncateSync(sparse, 3 * 1024 ** 3);
    await expect(readPrintedHeads(sparse)).rejects.toMatchObject({
      error: { fields: { skema: { kode: 'skema_for_stort' } } },
    });
  });

  test('many unfinished elements take no longer than their length', async () => {
    const cells = '<c r="A1">'.repeat(2_000_000);
    const started = performance.now();
    expect(await refusal(withForside(() => `<sheetData>${cells}`))).toBe('skema_beskadiget');
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test('never fails otherwise than with a code, whatever bytes are changed', async () => {
    const change = fc.tuple(fc.nat(skema.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Uint8Array.from(skema);
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        const read: unknown = await readPrintedHeads(save(bytes)).catch((reason: unknown) => reason);
        if (read instanceof Error) expect(read).toBeInstanceOf(OperationError);
      }),
      { numRuns: 200 },
    );
  });

  test('a missing file is the file system’s error, a folder is no workbook', async () => {
    await expect(readPrintedHeads(join(folder, 'findes-ikke.xlsx'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await expect(readPrintedHeads(folder)).rejects.toMatchObject({
      error: { fields: { skema: { kode: 'ikke_et_skema' } } },
    });
  });
});

describe('readXml', () => {
  test('finds elements by their whole name, with attributes and entities', () => {
    const xml = `<cols><col a="1"/></cols><c r="A1" t='s'><v>5 &lt; 6 &#x41;&#66; &unknown;</v></c><c r="B1"/>`;
    const found = [...elements(xml, 'c')];
    expect(found.map((element) => valueOf(element, 'r'))).toEqual(['A1', 'B1']);
    expect(found[0] && valueOf(found[0], 't')).toBe('s');
    expect(found[0] && valueOf(found[0], 'x')).toBeNull();
    expect(unescapeXml([...elements(found[0]?.content ?? '', 'v')][0]?.content ?? '')).toBe(
      '5 < 6 AB &unknown;',
    );
    expect(() => [...elements('<c r="A1">', 'c')]).toThrow(SyntaxError);
  });
});
