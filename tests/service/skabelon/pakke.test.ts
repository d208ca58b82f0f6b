import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPrintedHeads } from '#service/features/eksport/index.ts';
import { Template } from '#service/features/skabeloner/template.ts';
import { findZipEnd, zipEntries } from '#service/xlsx/readZip.ts';
import { changed, lookedThrough, part, read } from './files.ts';

// Packages that point outside themselves, hide what they hold, or are larger inside than outside.

const MEGABYTE = 1_048_576;
const RELATIONS = 'xl/_rels/workbook.xml.rels';

describe('a file that points outside itself', () => {
  it.each([
    '../../../../etc/passwd',
    '/etc/passwd',
    'file:///etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    '\\\\server\\share\\a.xml',
    'http://example.invalid/a.xml',
  ])('finds nothing there: %s', (target) => {
    const workbook = part(read('myndighed'), RELATIONS);
    const sheet = /Target="[^"]*sheet1\.xml"/u.exec(workbook)?.[0] ?? '';
    expect(lookedThrough(changed({ [RELATIONS]: workbook.replace(sheet, `Target="${target}"`) }))).toBe(
      'skabelon_beskadiget',
    );
    const styles = /Target="[^"]*styles\.xml"/u.exec(workbook)?.[0] ?? '';
    // Without its styles the template is plain, and can be filled all the same.
    expect(
      lookedThrough(changed({ [RELATIONS]: workbook.replace(styles, `Target="${target}"`) })),
    ).toBeInstanceOf(Template);
  });
});

describe('macros under another name', () => {
  it.each([
    [
      'a type that is written with entities',
      {
        '[Content_Types].xml': part(read('myndighed'), '[Content_Types].xml').replace(
          '</Types>',
          '<Override PartName="/xl/a.bin" ContentType="application/vnd.ms-office.vba&#80;roject"/></Types>',
        ),
      },
    ],
    [
      'a part with an innocent name',
      {
        [RELATIONS]: part(read('myndighed'), RELATIONS).replace(
          '</Relationships>',
          `<Relationship Id="x" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="billede.bin"/></Relationships>`,
        ),
      },
    ],
  ])('are refused: %s', (_what, parts) => {
    expect(lookedThrough(changed(parts))).toBe('skabelon_makroer');
  });
});

/** A zip whose directory names one packed part very many times. */
function repeated(bytes: Uint8Array, name: (n: number) => string, count: number): Buffer {
  const file = Buffer.from(bytes);
  const end = findZipEnd(file);
  const start = file.readUInt32LE(end + 16);
  const line = file.subarray(start, start + 46);
  const lines = Array.from({ length: count }, (_, n) => {
    const text = Buffer.from(name(n));
    const copy = Buffer.from(line);
    copy.writeUInt16LE(text.length, 28);
    copy.writeUInt16LE(0, 30);
    copy.writeUInt16LE(0, 32);
    return Buffer.concat([copy, text]);
  });
  const tail = Buffer.from(file.subarray(end));
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  return Buffer.concat([file.subarray(0, start), ...lines, tail]);
}

describe('a zip that is larger inside than outside', () => {
  const large = zipSync({ 'xl/workbook.xml': [new Uint8Array(20 * MEGABYTE), { level: 9 }] });

  it.each<[string, (n: number) => string]>([
    ['one part under one name', () => 'xl/workbook.xml'],
    [
      'one part under names that are one to others',
      (n) => (n % 2 === 0 ? 'xl/workbook.xml' : 'XL/Workbook.xml'),
    ],
    ['one part under very many names', (n) => `xl/a${n}.xml`],
  ])('is refused before it is unpacked again and again: %s', async (_what, name) => {
    const file = repeated(large, name, 60_000);
    expect(() => [...zipEntries(file)]).toThrow(RangeError);
    expect(lookedThrough(file)).toBe('skabelon_beskadiget');
    const folder = mkdtempSync(join(tmpdir(), 'effektspor-zip-'));
    const sti = join(folder, 'a.xlsx');
    writeFileSync(sti, file);
    await expect(readPrintedHeads(sti)).rejects.toMatchObject({
      error: { fields: { skema: { kode: 'skema_beskadiget' } } },
    });
    rmSync(folder, { recursive: true });
  });
});
