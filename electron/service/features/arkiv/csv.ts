import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';

/** Bytes are written as base64. */
export type Cell = string | number | Buffer | null | undefined;

/** Danish Excel takes semicolons, and needs the mark to read æøå; RFC 4180 in all else. */
const BOM = '\uFEFF';
const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  // A name that begins with = or + would be run as a formula by a spreadsheet; it gets an apostrophe.
  stringify(rows as Cell[][], {
    delimiter: ';',
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { object: (value) => (Buffer.isBuffer(value) ? value.toString('base64') : '') },
  });

/** A CSV file that is written in pieces. */
export class CsvFile {
  readonly #handle: number;

  constructor(file: string, columns: readonly string[]) {
    this.#handle = openSync(file, 'wx');
    writeSync(this.#handle, BOM + toCsv([columns]));
  }

  write(rows: readonly (readonly Cell[])[]): void {
    if (rows.length > 0) writeAll(this.#handle, Buffer.from(toCsv(rows)));
  }

  close(): void {
    try {
      fsyncSync(this.#handle);
    } finally {
      closeSync(this.#handle);
    }
  }
}

/** A write may take only a part of it, when the disk fills up in the middle: the rest is then what is refused. */
function writeAll(handle: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
}

/** A whole CSV file. */
export function writeCsv(file: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const csv = new CsvFile(file, columns);
  try {
    csv.write(rows);
  } finally {
    csv.close();
  }
}
