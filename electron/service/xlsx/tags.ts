// Walks over the tags of a stranger's XML and tells where each stands, so that one place can be changed and every
// other byte stays. One pass, linear time; a document type is refused, since it could name files or grow without end.

export interface Tag {
  readonly kind: 'open' | 'empty' | 'close';
  /** Without its prefix: some programs write `<x:row>`. */
  readonly name: string;
  /** With its colon; empty for most. */
  readonly prefix: string;
  /** 0 for the root. */
  readonly depth: number;
  /** Where the tag begins, and where the text behind it does. */
  readonly start: number;
  readonly end: number;
  /** The text between name and end. */
  readonly attributes: string;
}

/** A document type stands in the XML. */
export class DoctypeError extends SyntaxError {}

/** Every tag in order. Throws SyntaxError where the tags do not match, DoctypeError on a document type. */
export function* tags(xml: string): Generator<Tag> {
  const open: string[] = [];
  let at = xml.indexOf('<');
  let roots = 0;
  while (at >= 0) {
    const skipped = endOfSpecial(xml, at);
    const end = skipped ?? endOfTag(xml, at);
    if (skipped === null) {
      const tag = readTag(xml, at, end, open.length);
      if (tag.kind === 'open') open.push(tag.prefix + tag.name);
      else if (tag.kind === 'close' && open.pop() !== tag.prefix + tag.name)
        throw new SyntaxError('the tags do not match');
      if (tag.depth === 0 && tag.kind !== 'close') roots += 1;
      if (roots > 1) throw new SyntaxError('more than one root');
      yield tag;
    }
    at = xml.indexOf('<', end);
  }
  if (open.length > 0 || roots === 0) throw new SyntaxError('an element does not end');
}

const SPECIAL: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Behind a comment, a CDATA section or an instruction; null for a tag. */
function endOfSpecial(xml: string, at: number): number | null {
  const next = xml[at + 1];
  if (next !== '!' && next !== '?') return null;
  for (const [start, end] of SPECIAL) {
    if (!xml.startsWith(start, at)) continue;
    const close = xml.indexOf(end, at + start.length);
    if (close < 0) throw new SyntaxError('a section does not end');
    return close + end.length;
  }
  throw new DoctypeError('a document type');
}

/** Behind the `>` of a tag; one in a quoted value ends nothing. */
function endOfTag(xml: string, at: number): number {
  let quote = '';
  for (let i = at + 1; i < xml.length; i += 1) {
    const c = xml[i] ?? '';
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return i + 1;
    else if (c === '<') break;
  }
  throw new SyntaxError('a tag does not end');
}

const NAME = /^([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)(?=\s|$)/u;

function readTag(xml: string, start: number, end: number, depth: number): Tag {
  const closing = xml[start + 1] === '/';
  const empty = !closing && xml[end - 2] === '/';
  const inside = xml.slice(start + (closing ? 2 : 1), end - (empty ? 2 : 1));
  const [whole, prefix = '', name = ''] = NAME.exec(inside) ?? [];
  if (whole === undefined) throw new SyntaxError('no name');
  return {
    kind: closing ? 'close' : empty ? 'empty' : 'open',
    name,
    prefix,
    depth: closing ? depth - 1 : depth,
    start,
    end,
    attributes: inside.slice(whole.length),
  };
}

/** A name begins only where none goes on, so that a long one without a value is looked through once. */
const ATTRIBUTE = /(?<![^\s/"'])([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The raw value of an attribute of a tag or an element; null when it is not there. */
export function valueOf({ attributes }: Pick<Tag, 'attributes'>, name: string): string | null {
  if (!attributes.includes(name)) return null;
  for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (key === name) return double ?? single ?? '';
  }
  return null;
}

/** Of an attribute's value: it is written both ways. */
export const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

/** The attributes with one set anew, at its place or at the end; null takes it away. All others stay as they are. */
export function withValue(attributes: string, name: string, value: string | null): string {
  for (const { 0: whole, 1: key, index } of attributes.matchAll(ATTRIBUTE)) {
    if (key !== name) continue;
    const before = attributes.slice(0, index);
    const after = attributes.slice(index + whole.length);
    return value === null ? before.trimEnd() + after : `${before}${name}="${value}"${after}`;
  }
  return value === null ? attributes : `${attributes.trimEnd()} ${name}="${value}"`;
}
