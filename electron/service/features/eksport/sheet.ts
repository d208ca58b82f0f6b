import { kolonnenavn } from '#shared/domain/skabeloner/index.ts';
import { INTET } from '#shared/tekster/index.ts';
import type { StyleName } from './styles.ts';

/** A workbook as plain data: the builders make it, only workbook.ts knows a library that writes it. */
export type CellValue = string | number | null;

/** Dates are numbers (days since 1899-12-30) with a date style. A formula carries its result as value. */
export interface Cell {
  readonly value: CellValue;
  readonly style: StyleName;
  readonly formula?: string;
}

export interface Row {
  readonly cells: readonly (Cell | null)[];
  /** In points; left out: as high as its text needs. */
  readonly height?: number;
}

/** Colours a cell of `range` that shows exactly `text`. */
export interface Highlight {
  readonly range: string;
  readonly text: string;
  readonly look: 'groen' | 'gul' | 'roed';
}

/** Bars behind the numbers of a range, from 0 to `max`. */
export interface Bars {
  readonly range: string;
  readonly max: number;
}

/** A small line in one cell, drawn from a range of the same sheet. */
export interface Sparkline {
  readonly cell: string;
  readonly range: string;
}

export interface Picture {
  readonly png: Uint8Array;
  readonly description: string;
  /** Upper left corner: column and row from 0, offset in points. */
  readonly column: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
  /** Rows after `rows`, made while they are written, since they may be very many. */
  readonly bulk?: { readonly count: number; readonly rows: Iterable<readonly Cell[]> };
  readonly merges: readonly string[];
  /** Columns and rows that stay in sight. */
  readonly freeze?: { readonly columns: number; readonly rows: number };
  /** Rows repeated on every printed page, as '1:2'. */
  readonly titleRows?: string;
  readonly filter?: string;
  readonly highlights: readonly Highlight[];
  readonly bars?: readonly Bars[];
  readonly sparklines?: readonly Sparkline[];
  /** Names for ranges of this sheet, '$A$1:$A$5'. */
  readonly names: Readonly<Record<string, string>>;
  /** Ranges where digits are meant as text. */
  readonly textRanges: readonly string[];
  readonly picture?: Picture;
  readonly print: { readonly header: string; readonly footer: string };
  /** Whether everything must fit on one page, or only the width. */
  readonly onePage: boolean;
}

export const cell = (value: CellValue, style: StyleName): Cell => ({ value, style });
export const formula = (text: string, result: CellValue, style: StyleName): Cell => ({
  value: result,
  style,
  formula: text,
});

/** A number that is counted by a formula; "–" where nothing was counted. */
export const counted = (value: number | null, text: string, style: 'number' | 'numberStrong'): Cell =>
  value === null ? cell(INTET, 'textRight') : formula(text, value, style);

/** A row of empty cells in one style, so that a band or a line runs through. */
export const blanks = (count: number, style: StyleName): Cell[] =>
  Array.from({ length: count }, () => cell(null, style));

/** Letters of a column counted from 0: A … Z, AA …. */
export const columnName = (index: number): string => kolonnenavn(index + 1);

/** A cell that stays when the formula is copied: '$B$16'. */
export const fixedCell = (address: string): string => address.replace(/^([A-Z]+)/u, '$$$1$$');

/** A range that stays when the formula is copied: '$A$3:$A$9'. */
export const fixedRange = (column: string, first: number, last: number): string =>
  `$${column}$${first}:$${column}$${last}`;

/** The same on another sheet. */
export const onSheet = (sheet: string, range: string): string =>
  /^[A-Za-z_]\w*$/.test(sheet) ? `${sheet}!${range}` : `'${sheet.replaceAll("'", "''")}'!${range}`;

const LINE_POINTS = 13.5;
const PADDING_POINTS = 5;
/** Letters of the body's size are narrower than the digits that widths are measured in. */
const LETTER_WIDTH = 0.85;

/** Excel draws no row that is higher. */
const MAX_HEIGHT = 409;

/** Height of a row whose longest text wraps in a column of `width` characters, in points. */
export function heightFor(text: string, width: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER_WIDTH) / width)), 0);
  return Math.min(MAX_HEIGHT, lines * LINE_POINTS + PADDING_POINTS);
}
