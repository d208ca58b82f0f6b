import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adresse, parseAdresse, type Plads } from '#shared/domain/skabeloner/index.ts';
import { changedParts, fill, part, tal, tekst, withoutCells } from './files.ts';

// Whatever is put where: only those cells change, and others read the values back.

const SHEET = 'xl/worksheets/sheet1.xml';

interface Cell {
  readonly plads: Plads;
  readonly value: number | string | null;
}

const plads = fc.record({
  raekke: fc.integer({ min: 1, max: 40 }),
  kolonne: fc.integer({ min: 1, max: 30 }),
});
// Excel has no text of blanks alone, and the reader below trims nothing.
const words = fc
  .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 30 })
  .filter((t) => /^[\p{L}\p{N}<>&"' æøå-]+$/u.test(t) && /^\p{L}/u.test(t) && t.trim() === t)
  .map((t) => t.normalize('NFC'));
const value = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), words, fc.constant(null));
const cells = fc.uniqueArray(fc.record({ plads, value }), {
  minLength: 1,
  maxLength: 25,
  selector: (c) => adresse(c.plads),
});

/** A workbook with random cells in it, with gaps between them. */
async function workbook(content: readonly Cell[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Ark');
  for (const { plads: at, value: v } of content) {
    const cell = sheet.getCell(at.raekke, at.kolonne);
    cell.value = v;
    cell.numFmt = '#,##0';
  }
  book.addWorksheet('Andet').addRow(['Rør ikke ved mig']);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const fillings = (list: readonly Cell[]) =>
  list.map(({ plads: at, value: v }) => ({
    ark: 'Ark',
    celle: adresse(at),
    vaerdi: v === null ? null : typeof v === 'number' ? tal(v) : tekst(v),
  }));

async function readBack(bytes: Buffer): Promise<ExcelJS.Worksheet | undefined> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book.getWorksheet('Ark');
}

describe('filling', () => {
  it('changes those cells and nothing else, wherever they lie', async () => {
    await fc.assert(
      fc.asyncProperty(cells, cells, async (before, put) => {
        const file = await workbook(before);
        const filled = fill(file, fillings(put));
        expect(changedParts(file, filled).filter((name) => name !== SHEET)).toEqual([]);
        const cut = put.map((c) => adresse(c.plads));
        expect(withoutCells(part(filled, SHEET), cut)).toBe(withoutCells(part(file, SHEET), cut));
        const sheet = await readBack(filled);
        const expected = new Map([...before, ...put].map((c) => [adresse(c.plads), c.value]));
        for (const [cell, v] of expected) expect(sheet?.getCell(cell).value ?? null, cell).toBe(v);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('can be done again on what was filled, with the last value standing', async () => {
    await fc.assert(
      fc.asyncProperty(cells, cells, cells, async (before, first, second) => {
        const filled = fill(fill(await workbook(before), fillings(first)), fillings(second));
        const sheet = await readBack(filled);
        for (const { plads: at, value: v } of second)
          expect(sheet?.getCell(at.raekke, at.kolonne).value ?? null).toBe(v);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('names columns as spreadsheets do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_048_576 }),
        fc.integer({ min: 1, max: 16_384 }),
        (raekke, kolonne) => {
          expect(parseAdresse(adresse({ raekke, kolonne }))).toEqual({ raekke, kolonne });
        },
      ),
    );
    expect([adresse({ raekke: 1, kolonne: 26 }), adresse({ raekke: 9, kolonne: 703 })]).toEqual([
      'Z1',
      'AAA9',
    ]);
    expect([parseAdresse('XFE1'), parseAdresse('A0'), parseAdresse('A1048577'), parseAdresse('æ1')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
