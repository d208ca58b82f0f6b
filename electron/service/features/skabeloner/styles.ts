import { unescapeXml } from '../../xlsx/readXml.ts';
import { isTrue, tags, valueOf, type Tag } from '../../xlsx/tags.ts';
import { bookPart, type Book } from './book.ts';
import { ALMINDELIG, builtIn, parseFormat, type Talformat } from './numberFormat.ts';
import type { Package } from './package.ts';
import type { SheetLayout, SheetRow } from './sheet.ts';

export type Justering = 'left' | 'center' | 'right';

/** What a cell looks like, as far as a preview shows it. */
export interface CellStyle {
  readonly format: Talformat;
  readonly fed: boolean;
  /** '#RRGGBB'; null for none. */
  readonly fyld: string | null;
  readonly justering: Justering | null;
}

const PLAIN: CellStyle = { format: ALMINDELIG, fed: false, fyld: null, justering: null };

/** The styles of a workbook by their number. */
export function readStyles(pkg: Package, book: Book): (number: string | null) => CellStyle {
  const xml = bookPart(pkg, book, 'styles');
  if (xml === null) return () => PLAIN;
  const theme = readTheme(bookPart(pkg, book, 'theme'));
  const styles = new StyleScan(theme).read(xml);
  return (number) => styles[Number(number ?? 0)] ?? PLAIN;
}

/** Collects fonts, fills and formats, and the cell styles that name them. */
class StyleScan {
  readonly #theme: readonly string[];
  readonly #formats = new Map<number, Talformat>();
  readonly #bold: boolean[] = [];
  readonly #fills: (string | null)[] = [];
  readonly #styles: CellStyle[] = [];
  #section = '';

  constructor(theme: readonly string[]) {
    this.#theme = theme;
  }

  read(xml: string): readonly CellStyle[] {
    for (const tag of tags(xml)) {
      if (tag.depth === 1) this.#section = tag.name;
      else if (tag.kind !== 'close') this.#see(tag);
    }
    return this.#styles;
  }

  #see(tag: Tag): void {
    if (tag.name === 'numFmt' && this.#section === 'numFmts')
      this.#formats.set(
        Number(valueOf(tag, 'numFmtId')),
        parseFormat(unescapeXml(valueOf(tag, 'formatCode') ?? '')),
      );
    else if (this.#section === 'fonts') this.#font(tag);
    else if (this.#section === 'fills') this.#fill(tag);
    else if (this.#section === 'cellXfs') this.#style(tag);
  }

  #font(tag: Tag): void {
    if (tag.depth === 2) this.#bold.push(false);
    else if (tag.name === 'b') this.#bold[this.#bold.length - 1] = valueOf(tag, 'val') !== '0';
  }

  #fill(tag: Tag): void {
    if (tag.depth === 2) this.#fills.push(null);
    else if (tag.name === 'fgColor') this.#fills[this.#fills.length - 1] = this.#colour(tag);
  }

  #colour(tag: Tag): string | null {
    const rgb = valueOf(tag, 'rgb');
    if (rgb !== null) return /^[0-9a-f]{8}$/iu.test(rgb) ? `#${rgb.slice(2)}` : null;
    const theme = valueOf(tag, 'theme');
    const colour = theme === null ? undefined : this.#theme[Number(theme)];
    return colour === undefined ? null : tinted(colour, Number(valueOf(tag, 'tint') ?? 0));
  }

  #style(tag: Tag): void {
    if (tag.name === 'xf') {
      const id = Number(valueOf(tag, 'numFmtId') ?? 0);
      this.#styles.push({
        format: this.#formats.get(id) ?? builtIn(id),
        fed: this.#bold[Number(valueOf(tag, 'fontId') ?? 0)] ?? false,
        fyld: this.#fills[Number(valueOf(tag, 'fillId') ?? 0)] ?? null,
        justering: null,
      });
    } else if (tag.name === 'alignment') {
      const last = this.#styles.at(-1);
      const justering = justeringOf(valueOf(tag, 'horizontal'));
      if (last !== undefined) this.#styles[this.#styles.length - 1] = { ...last, justering };
    }
  }
}

const justeringOf = (text: string | null): Justering | null =>
  text === 'left' || text === 'center' || text === 'right' ? text : null;

/** Colours of the theme in the order that cells name them: the first four stand in pairs the other way round. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

function readTheme(xml: string | null): string[] {
  if (xml === null) return [];
  const found = new Map<string, string>();
  let name = '';
  for (const tag of tags(xml)) {
    if (THEME_ORDER.includes(tag.name) && tag.kind === 'open') name = tag.name;
    const colour = valueOf(tag, tag.name === 'sysClr' ? 'lastClr' : 'val');
    if ((tag.name === 'srgbClr' || tag.name === 'sysClr') && name !== '' && colour !== null) {
      if (/^[0-9a-f]{6}$/iu.test(colour)) found.set(name, `#${colour}`);
      name = '';
    }
  }
  return THEME_ORDER.map((key) => found.get(key) ?? '#FFFFFF');
}

const WHITE = 255;

/** Lighter for a tint above 0, darker below. ECMA-376 18.8.19, by channel: near enough to be recognised. */
function tinted(colour: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const shifted = channels.map((c) => Math.round(tint < 0 ? c * (1 + tint) : c + (WHITE - c) * tint));
  return `#${shifted.map((c) => Math.min(WHITE, Math.max(0, c)).toString(16).padStart(2, '0')).join('')}`;
}

/** The style that a cell which is not written yet would show: of its row, else of its column. */
export function styleOfEmpty(layout: SheetLayout, row: SheetRow | null, kolonne: number): string | null {
  if (row !== null && isTrue(valueOf(row.tag, 'customFormat'))) return valueOf(row.tag, 's');
  return layout.kolonner.find((c) => c.fra <= kolonne && kolonne <= c.til)?.stil ?? null;
}
