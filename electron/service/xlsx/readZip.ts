import { inflateRawSync } from 'node:zlib';

// Unpacks single parts of a stranger's zip. The limit is kept while unpacking, not believed from the file's own
// words: fflate would fill only the room that the file claims to need, but work through all that it holds.

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const [STORED, DEFLATED] = [0, 8];

export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  /** Where its own header stands, and its line in the directory. */
  readonly start: number;
  readonly line: number;
  readonly lineEnd: number;
}

/**
 * The entries of the directory at the end of the file. Throws RangeError where it points outside the file, where two
 * entries have one name (each program would read another), and where they share their bytes: a small file could
 * else be unpacked thousands of times.
 */
export function* zipEntries(file: Buffer): Generator<Entry> {
  const end = findZipEnd(file);
  const count = file.readUInt16LE(end + 10);
  const names = new Set<string>();
  let packedInAll = 0;
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new RangeError('no entry where one should be');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    );
    const next = at + ENTRY_LENGTH + (nameLength ?? 0);
    const lineEnd = next + (extraLength ?? 0) + (commentLength ?? 0);
    const name = file.toString('utf8', at + ENTRY_LENGTH, next);
    const packed = file.readUInt32LE(at + 20);
    // Names of parts know no upper and lower case (ECMA-376-2 6.3.5).
    names.add(name.toLowerCase());
    packedInAll += packed;
    if (names.size <= index || packedInAll > file.length) throw new RangeError('a part stands there twice');
    yield {
      name,
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed,
      start: file.readUInt32LE(at + 42),
      line: at,
      lineEnd,
    };
    at = lineEnd;
  }
}

/** Where the record at the end of the file begins. Throws RangeError where there is none. */
export function findZipEnd(file: Buffer): number {
  const last = file.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new RangeError('no directory');
}

/** Whether a part grew past its limit while it was unpacked. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** One part, unpacked. Throws ERR_BUFFER_TOO_LARGE as soon as it grows past `limit`. */
export function unpackEntry(
  file: Buffer,
  { method, packed, start }: Pick<Entry, 'method' | 'packed' | 'start'>,
  limit: number,
): Buffer {
  const data = start + LOCAL_LENGTH + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  if (data + packed > file.length) throw new RangeError('the part does not end');
  const bytes = file.subarray(data, data + packed);
  if (method === STORED) return bytes;
  if (method !== DEFLATED) throw new RangeError('unknown compression');
  return inflateRawSync(bytes, { maxOutputLength: limit });
}
