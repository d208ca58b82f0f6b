import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { findZipEnd, zipEntries, type Entry } from './readZip.ts';

// Gives single parts of a zip new content and copies every other byte as it stands: headers, times, compressed data.
// No library does that: they unpack and pack anew. What a local header and a line of the directory hold is in
// APPNOTE.TXT 4.3.7 and 4.3.12.

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;
/** Sizes stand in a record behind the data. */
const SIZES_BEHIND = 8;
/** JavaScript's deflate: its output is the same in every version of Node. */
const LEVEL = 6;

interface Packed {
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** The file with those parts replaced. Throws RangeError for a name that is not in it. */
export function replaceInZip(file: Buffer, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...zipEntries(file)];
  // In the order of their data, which need not be that of the directory.
  const inPlace = entries.toSorted((a, b) => a.start - b.start);
  const missing = [...parts.keys()].find((name) => !entries.some((e) => e.name === name));
  if (missing !== undefined) throw new RangeError('no such part');
  const end = findZipEnd(file);
  const directory = file.readUInt32LE(end + 16);
  const pieces: Uint8Array[] = [];
  const lines = new Map<Entry, Buffer>();
  let length = 0;
  let copied = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [index, entry] of inPlace.entries()) {
    const next = inPlace[index + 1]?.start ?? directory;
    push(file.subarray(copied, entry.start));
    copied = next;
    const content = parts.get(entry.name);
    const packed = content === undefined ? null : pack(content);
    lines.set(entry, lineOf(file, entry, length, packed));
    if (packed === null) push(file.subarray(entry.start, next));
    else for (const piece of recordOf(file, entry, packed)) push(piece);
  }
  push(file.subarray(copied, directory));
  const start = length;
  for (const entry of entries) push(lines.get(entry) ?? Buffer.alloc(0));
  const tail = Buffer.from(file.subarray(end));
  tail.writeUInt32LE(length - start, 12);
  tail.writeUInt32LE(start, 16);
  push(tail);
  return Buffer.concat(pieces);
}

function pack(content: Uint8Array): Packed {
  return { data: deflateSync(content, { level: LEVEL }), crc: crc32(content), size: content.length };
}

/** The line of the directory, pointing to where the part stands now. */
function lineOf(file: Buffer, { line, lineEnd, flags }: Entry, start: number, packed: Packed | null): Buffer {
  const copy = Buffer.from(file.subarray(line, lineEnd));
  copy.writeUInt32LE(start, 42);
  if (packed === null) return copy;
  copy.writeUInt16LE(flags & ~SIZES_BEHIND, 8);
  copy.writeUInt16LE(DEFLATED, 10);
  writeSizes(copy, 16, packed);
  return copy;
}

function writeSizes(header: Buffer, at: number, { data, crc, size }: Packed): void {
  header.writeUInt32LE(crc, at);
  header.writeUInt32LE(data.length, at + 4);
  header.writeUInt32LE(size, at + 8);
}

/** Header and data of a part with new content; its name and its time stay. */
function recordOf(file: Buffer, { start, flags }: Entry, packed: Packed): Uint8Array[] {
  if (file.readUInt32LE(start) !== LOCAL_SIGNATURE) throw new RangeError('no part where one should be');
  const nameEnd = start + LOCAL_LENGTH + file.readUInt16LE(start + 26);
  const header = Buffer.from(file.subarray(start, nameEnd));
  header.writeUInt16LE(flags & ~SIZES_BEHIND, 6);
  header.writeUInt16LE(DEFLATED, 8);
  writeSizes(header, 14, packed);
  header.writeUInt16LE(0, 28);
  return [header, packed.data];
}
