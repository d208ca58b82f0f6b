import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { elements, unescapeXml } from '../../xlsx/readXml.ts';
import { isTrue, tags, valueOf, type Tag } from '../../xlsx/tags.ts';
import { bookPart } from './book.ts';
import { showNumber } from './numberFormat.ts';
import { safely } from './package.ts';
import type { SheetCell, SheetLayout } from './sheet.ts';
import type { Template } from './template.ts';

const { sand, falsk } = tekster.skabeloner;

type Ark = OutputOf<'skabeloner.preview'>['ark'][number];
type Celle = Ark['celler'][number];

/** More than a person looks through; cells beyond can still be named by those who know them. */
const MAX_ROWS = 2000;
const MAX_COLUMNS = 200;
const MAX_CELLS = 40_000;
/** Empty rows and columns behind the last one, so that a value can be put there. */
const SPARE = { rows: 8, columns: 3 };
const MAX_TEXT = 400;
const DEFAULT_WIDTH = 9;

/** Every sheet as a grid shows it: texts as people see them, widths, and where nothing can be put. */
export function previewSheets(template: Template): Ark[] {
  const shared = safely(() => sharedTexts(bookPart(template.pkg, template.book, 'sharedStrings')));
  let room = MAX_CELLS;
  return template.book.ark.map(({ navn, skjult }) => {
    const layout = template.layoutOf(navn);
    const all = safely(() => cellsOf(template, layout, shared));
    const celler = all.slice(0, room);
    room -= celler.length;
    const reach = reachOf(layout, all);
    return {
      navn,
      skjult,
      raekker: Math.min(MAX_ROWS, reach.rows + SPARE.rows),
      bredder: widths(layout, Math.min(MAX_COLUMNS, reach.columns + SPARE.columns)),
      celler,
      fletninger: [...layout.fletninger],
      spaerringer: [...layout.spaerringer],
      afkortet: celler.length < all.length || reach.rows > MAX_ROWS || reach.columns > MAX_COLUMNS,
    };
  });
}

function reachOf(layout: SheetLayout, celler: readonly Celle[]): { rows: number; columns: number } {
  const { fletninger } = layout;
  const rows = [...celler.map((c) => c.raekke), ...fletninger.map((f) => f.til.raekke)];
  const columns = [...celler.map((c) => c.kolonne), ...fletninger.map((f) => f.til.kolonne)];
  const last = (all: readonly number[], limit: number): number =>
    all.reduce((max, n) => (n > max && n <= limit + 1 ? n : max), 0);
  return { rows: last(rows, MAX_ROWS), columns: last(columns, MAX_COLUMNS) };
}

function widths({ kolonner }: SheetLayout, count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const column = kolonner.find((c) => c.fra <= i + 1 && i + 1 <= c.til);
    return column?.skjult === true ? 0 : (column?.bredde ?? DEFAULT_WIDTH);
  });
}

function cellsOf(template: Template, layout: SheetLayout, shared: readonly string[]): Celle[] {
  return layout.raekker.flatMap(({ raekke, celler }) =>
    raekke > MAX_ROWS
      ? []
      : celler.flatMap((cell): Celle[] => {
          if (cell.kolonne > MAX_COLUMNS) return [];
          const style = template.style(valueOf(cell.tag, 's'));
          const { tekst, tal } = readCell(template, layout, cell, shared);
          if (tekst === '' && style.fyld === null && !cell.formel) return [];
          const { fed, fyld, justering } = style;
          const { kolonne, formel } = cell;
          const just = justering ?? (tal ? 'right' : 'left');
          return [{ raekke, kolonne, tekst, formel, fed, fyld, justering: just }];
        }),
  );
}

/** The text of a cell as the sheet shows it. */
function readCell(
  template: Template,
  { xml }: SheetLayout,
  { tag, end }: SheetCell,
  shared: readonly string[],
): { tekst: string; tal: boolean } {
  if (tag.kind === 'empty') return { tekst: '', tal: false };
  const content = xml.slice(tag.end, end);
  const [value] = elements(content, `${tag.prefix}v`);
  const type = valueOf(tag, 't');
  const text = (t: string): { tekst: string; tal: boolean } => ({ tekst: t.slice(0, MAX_TEXT), tal: false });
  if (type === 'inlineStr') return text(textIn(content, tag.prefix));
  if (value === undefined) return text('');
  if (type === 's') return text(shared[Number(value.content)] ?? '');
  if (type === 'b') return text(isTrue(value.content) ? sand : falsk);
  if (type === 'str' || type === 'e' || type === 'd') return text(unescapeXml(value.content));
  const format = template.style(valueOf(tag, 's')).format;
  const number = Number(value.content);
  if (!Number.isFinite(number)) throw new SyntaxError('no number');
  return { tekst: showNumber(number, format, template.book.fra1904), tal: true };
}

const textIn = (xml: string, prefix: string): string =>
  [...elements(xml, `${prefix}t`)].map((t) => unescapeXml(t.content)).join('');

/** The shared texts by their number; how they are read aloud (`rPh`) is not part of them. */
function sharedTexts(xml: string | null): string[] {
  if (xml === null) return [];
  const texts: string[] = [];
  let start: Tag | null = null;
  let aloud = false;
  for (const tag of tags(xml)) {
    if (tag.name === 'si' && tag.depth === 1 && tag.kind !== 'close') texts.push('');
    if (tag.name === 'rPh') aloud = tag.kind === 'open';
    if (tag.name !== 't' || aloud) continue;
    if (tag.kind === 'open') start = tag;
    else if (start !== null && tag.kind === 'close') {
      texts[texts.length - 1] += unescapeXml(xml.slice(start.end, tag.start));
      start = null;
    }
  }
  return texts;
}
