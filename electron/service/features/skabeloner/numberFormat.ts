import { formatDato, isLocalDate } from '#shared/domain/kalender/index.ts';
import { fromSerial } from '../../xlsx/excelDate.ts';

/** What a cell's number format makes of a number, as far as it decides what to write and how to show it. */
export interface Talformat {
  readonly art: 'almindelig' | 'tal' | 'procent' | 'dato' | 'tid' | 'tekst';
  readonly decimaler: number;
  readonly tusinder: boolean;
}

const FORMAT = (art: Talformat['art'], decimaler = 0, tusinder = false): Talformat => ({
  art,
  decimaler,
  tusinder,
});
export const ALMINDELIG: Talformat = FORMAT('almindelig');

/** The formats that every workbook has without writing them down (ECMA-376 18.8.30). */
const BUILT_IN: ReadonlyMap<number, Talformat> = new Map([
  [0, ALMINDELIG],
  [1, FORMAT('tal')],
  [2, FORMAT('tal', 2)],
  [3, FORMAT('tal', 0, true)],
  [4, FORMAT('tal', 2, true)],
  [9, FORMAT('procent')],
  [10, FORMAT('procent', 2)],
  ...[14, 15, 16, 17, 22].map((id) => [id, FORMAT('dato')] as const),
  ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, FORMAT('tid')] as const),
  ...[37, 38].map((id) => [id, FORMAT('tal', 0, true)] as const),
  ...[39, 40].map((id) => [id, FORMAT('tal', 2, true)] as const),
  [49, FORMAT('tekst')],
]);

export const builtIn = (id: number): Talformat => BUILT_IN.get(id) ?? ALMINDELIG;

/** Quoted words, escaped signs, colours and locales: they decide nothing. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/gu;

/** What a format code means, by its first section. */
export function parseFormat(code: string): Talformat {
  const [section = ''] = code.replaceAll(LITERAL, '').split(';');
  if (/^\s*general\s*$/iu.test(section) || section.trim() === '') return ALMINDELIG;
  if (/[yd]/iu.test(section) || (/m/iu.test(section) && !/[hs]/iu.test(section))) return FORMAT('dato');
  if (/[hs]/iu.test(section)) return FORMAT('tid');
  if (section.includes('@')) return FORMAT('tekst');
  const decimaler = /\.([0#?]+)/u.exec(section)?.[1]?.length ?? 0;
  return FORMAT(section.includes('%') ? 'procent' : 'tal', decimaler, /[0#],[0#]/u.test(section));
}

const DAYS_FROM_1900_TO_1904 = 1462;
const MAX_SHOWN_DECIMALS = 4;
const GENERAL = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 6, useGrouping: false });

/** A number as the cell would show it, nearly: enough to know the template again. */
export function showNumber(value: number, format: Talformat, fra1904: boolean): string {
  if (format.art === 'dato') {
    const dag = fromSerial(value + (fra1904 ? DAYS_FROM_1900_TO_1904 : 0));
    if (dag !== null && isLocalDate(dag)) return formatDato(dag);
  }
  if (format.art !== 'tal' && format.art !== 'procent') return GENERAL.format(value);
  const digits = Math.min(format.decimaler, MAX_SHOWN_DECIMALS);
  const shown = new Intl.NumberFormat('da-DK', {
    style: format.art === 'procent' ? 'percent' : 'decimal',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: format.tusinder,
  });
  return shown.format(value);
}

/** The number of a day in a cell of that workbook. */
export const dayNumber = (serial: number, fra1904: boolean): number =>
  fra1904 ? serial - DAYS_FROM_1900_TO_1904 : serial;
