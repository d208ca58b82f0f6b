import { isUtf8 } from 'node:buffer';

/** More than any form can send; as at the browser host. */
const MAX_LINE_BYTES = 8 * 1024 * 1024;
const NEWLINE = 0x0a;

/** A line as text; null when it is too long or not UTF-8. */
export type RawLine = string | null;

/** The unfinished line at the end of what was read so far; of one that is too long nothing is kept. */
class Rest {
  #parts: Buffer[] = [];
  #length = 0;

  add(part: Buffer): void {
    this.#length += part.length;
    if (this.#length <= MAX_LINE_BYTES) this.#parts.push(part);
    else this.#parts = [];
  }

  /** The line, finished by `part`; undefined when there is none. */
  take(part: Buffer): RawLine | undefined {
    this.add(part);
    const [parts, length] = [this.#parts, this.#length];
    this.#parts = [];
    this.#length = 0;
    if (length === 0) return undefined;
    return length > MAX_LINE_BYTES ? null : asText(parts.length === 1 ? part : Buffer.concat(parts));
  }
}

const asText = (bytes: Buffer): RawLine => (isUtf8(bytes) ? bytes.toString('utf8') : null);

/** Lines that had arrived together, in order, blank ones left out. The last line needs no line end. */
export async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<RawLine[]> {
  const rest = new Rest();
  for await (const chunk of input) {
    const first = chunk.indexOf(NEWLINE);
    if (first < 0) {
      rest.add(chunk);
      continue;
    }
    const last = chunk.lastIndexOf(NEWLINE);
    const lines = [rest.take(chunk.subarray(0, first)), ...splitLines(chunk.subarray(first + 1, last))];
    if (last + 1 < chunk.length) rest.add(chunk.subarray(last + 1));
    yield present(lines);
  }
  yield present([rest.take(Buffer.alloc(0))]);
}

function splitLines(block: Buffer): RawLine[] {
  if (isUtf8(block)) return block.toString('utf8').split('\n');
  const lines: RawLine[] = [];
  let from = 0;
  for (let to = block.indexOf(NEWLINE); from <= block.length; to = block.indexOf(NEWLINE, from)) {
    const end = to < 0 ? block.length : to;
    lines.push(asText(block.subarray(from, end)));
    from = end + 1;
  }
  return lines;
}

const present = (lines: readonly (RawLine | undefined)[]): RawLine[] =>
  lines.filter((line): line is RawLine => line !== undefined && (line === null || line.trim() !== ''));
