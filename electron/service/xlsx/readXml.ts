// Reads the few elements wanted out of a stranger's XML, in one pass and linear time: no document type, no
// external entity, no backtracking can make it slow or make it fetch anything.

export interface Element {
  /** Read with valueOf (tags.ts). */
  readonly attributes: string;
  readonly content: string;
}

const ENDS_NAME = new Set([' ', '\t', '\n', '\r', '/', '>']);

/** Every element with that name, in order; elements inside one of the same name are not found. Throws where one does not end. */
export function* elements(xml: string, name: string): Generator<Element> {
  const opening = `<${name}`;
  const closing = `</${name}>`;
  let position = xml.indexOf(opening);
  while (position >= 0) {
    const start = position + opening.length;
    if (!ENDS_NAME.has(xml[start] ?? '')) {
      position = xml.indexOf(opening, start);
      continue;
    }
    const end = expect(xml.indexOf('>', start));
    const empty = xml[end - 1] === '/';
    const attributes = xml.slice(start, empty ? end - 1 : end);
    const close = empty ? end + 1 : expect(xml.indexOf(closing, end));
    yield { attributes, content: empty ? '' : xml.slice(end + 1, close) };
    position = xml.indexOf(opening, empty ? close : close + closing.length);
  }
}

function expect(position: number): number {
  if (position < 0) throw new SyntaxError('an element does not end');
  return position;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five entities and character numbers resolved; others stay as they are. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/gu,
    (whole, dec, hex, name: string) => {
      if (typeof name === 'string') return NAMED[name] ?? whole;
      const code = typeof dec === 'string' ? Number(dec) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
