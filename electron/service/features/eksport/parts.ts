import { crc32 } from 'node:zlib';
import { Deflate, strFromU8, unzipSync, Zip, type AsyncFlateStreamHandler, type ZipInputFile } from 'fflate';
import { orderTail, type Decoration } from './sheetTail.ts';

/** A part of the package, compressed. */
export interface Part {
  readonly path: string;
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  readonly crc: number;
  readonly size: number;
}

/** JavaScript's deflate, not zlib's: that one's output differs between versions, and equal models promise equal bytes. */
const LEVEL = 4;
const CHUNK = 96 * 1024;
/** A UTF-16 unit takes at most three bytes in UTF-8. */
const MAX_BYTES_PER_UNIT = 3;

class Compressor {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #deflate = new Deflate({ level: LEVEL }, (chunk) => this.#chunks.push(chunk));
  #buffer = Buffer.alloc(0);
  #pending: string[] = [];
  #length = 0;
  #crc = 0;
  #size = 0;

  write(text: string): void {
    this.#pending.push(text);
    this.#length += text.length;
    if (this.#length >= CHUNK) this.#flush(false);
  }

  finish(path: string): Part {
    this.#flush(true);
    return { path, chunks: this.#chunks, crc: this.#crc, size: this.#size };
  }

  #flush(last: boolean): void {
    const text = this.#pending.join('');
    this.#pending = [];
    this.#length = 0;
    // One buffer for all: fflate copies what it is given, and a new one each time would pile up until collected.
    const needed = text.length * MAX_BYTES_PER_UNIT;
    if (this.#buffer.length < needed) this.#buffer = Buffer.allocUnsafeSlow(needed);
    const bytes = this.#buffer.subarray(0, this.#buffer.write(text, 'utf8'));
    this.#crc = crc32(bytes, this.#crc);
    this.#size += bytes.length;
    this.#deflate.push(bytes, last);
  }
}

export function compressPart(path: string, content: string | Uint8Array): Part {
  const compressor = new Compressor();
  if (typeof content === 'string') compressor.write(content);
  else return storedPart(path, content);
  return compressor.finish(path);
}

/** For what is compressed already. */
function storedPart(path: string, bytes: Uint8Array): Part {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const deflate = new Deflate({ level: 0 }, (chunk) => chunks.push(chunk));
  deflate.push(bytes, true);
  return { path, chunks, crc: crc32(bytes), size: bytes.length };
}

const END_OF_ROWS = '</sheetData>';

/** Where exceljs writes one sheet: rows pass through, what follows them is kept and put in order at the end. */
export class SheetSink {
  readonly path: string;
  readonly #compressor = new Compressor();
  #tail: string | null = null;
  #decoration: Decoration = { name: '', textRanges: [], picture: false };

  constructor(path: string) {
    this.path = path;
  }

  decorate(decoration: Decoration): void {
    this.#decoration = decoration;
  }

  /** exceljs hands over texts and its own buffers. */
  write(data: string | { toBuffer(): Buffer }): void {
    const text = typeof data === 'string' ? data : data.toBuffer().toString('utf8');
    if (this.#tail !== null) this.#tail += text;
    else if (text === END_OF_ROWS) this.#tail = '';
    else this.#compressor.write(text);
  }

  pause(): void {
    // exceljs treats us as a stream; there is nothing to hold back.
  }

  end(): void {
    if (this.#tail === null) throw new Error(`the rows of ${this.path} were not closed`);
    this.#compressor.write(END_OF_ROWS + orderTail(this.#tail, this.#decoration));
  }

  finish(): Part {
    return this.#compressor.finish(this.path);
  }
}

/** The parts of the small zip that exceljs makes beside the sheets, as text. */
export function readStoredParts(zip: Uint8Array): Map<string, string> {
  const entries = Object.entries(unzipSync(zip));
  return new Map(entries.map(([path, bytes]) => [path.replace(/^\//u, ''), strFromU8(bytes)]));
}

const DEFLATED = 8;

/** A compressed part as fflate's Zip takes it. */
class ZippedPart implements ZipInputFile {
  readonly filename: string;
  readonly size: number;
  readonly crc: number;
  readonly compression = DEFLATED;
  /** The zip format's own beginning of time, in whatever zone this machine is. */
  readonly mtime: Date = new Date(1980, 0, 1);
  ondata!: AsyncFlateStreamHandler;
  readonly #chunks: readonly Uint8Array<ArrayBuffer>[];

  constructor({ path, chunks, crc, size }: Part) {
    this.filename = path;
    this.size = size;
    this.crc = crc;
    this.#chunks = chunks;
  }

  emit(): void {
    for (const chunk of this.#chunks) this.ondata(null, chunk, false);
    this.ondata(null, new Uint8Array(), true);
  }
}

/** The package: parts in the order given, all with one date. */
export function zipParts(parts: readonly Part[]): Uint8Array {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const part of parts) {
    const entry = new ZippedPart(part);
    zip.add(entry);
    entry.emit();
  }
  zip.end();
  return Buffer.concat(chunks);
}
