import type { LocalDate } from './localdate.ts';
import {
  addDays,
  dateExists,
  daysBetween,
  daysInMonth,
  isLocalDate,
  MAX_YEAR,
  MIN_YEAR,
  toLocalDate,
  weekday,
  yearOf,
} from './localdate.ts';

/**
 * Why a typed date was not taken: nothing typed · not a known form · no such day ·
 * a year outside 1850–2100 · month before day, which is never guessed.
 */
export type DatoFejl = 'tom' | 'ukendt' | 'findes_ikke' | 'aarstal' | 'amerikansk';

export type DatoSvar =
  { readonly ok: true; readonly dato: LocalDate } | { readonly ok: false; readonly kode: DatoFejl };

const RELATIVE_WORDS: ReadonlyMap<string, number> = new Map([
  ['i dag', 0], ['idag', 0],
  ['i går', -1], ['igår', -1], ['i gaar', -1],
  ['i forgårs', -2], ['i forgaars', -2],
  ['i morgen', 1], ['imorgen', 1],
  ['i overmorgen', 2],
]); // prettier-ignore

const WEEKDAY_WORD = /^(man|tir|tirs|ons|tor|tors|fre|lør|loer|søn|soen)(dag)?\.?$/;
const WEEKDAYS: Readonly<Record<string, number>> = {
  man: 1, tir: 2, tirs: 2, ons: 3, tor: 4, tors: 4, fre: 5, lør: 6, loer: 6, søn: 7, soen: 7,
}; // prettier-ignore

const DAY_MONTH = /^(\d{1,2})[./-](\d{1,2})\.?$/;
const DAY_MONTH_YEAR = /^(\d{1,2})[./-](\d{1,2})[./-](\d+)$/;
const YEAR_MONTH_DAY = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;
const COMPACT = /^(\d{2})(\d{2})(\d{2}|\d{4})$/;
const OFFSET = /^([+-])(\d{1,6})$/;
const FULL_FORM = /^(\d{1,2})(?:\.(\d{1,2})\.|-(\d{1,2})-|\/(\d{1,2})-)(\d{4})$/;

/**
 * Reads a date as people type it, day before month:
 * 'i dag', 'i går', 'i morgen' · '12/3', '1.3.24', '12/3-24', '1-3-2024', '010324', '01032024' ·
 * ISO '2024-03-01' · 'man' … 'søn' = the latest such day, today included · '+3', '-7' days.
 * Without a year: the year that puts it nearest to today (the earlier of two equally near).
 * Two digits: 20yy up to ten years after today's year, else 19yy. domain.md §3.6
 */
export function parseDato(text: string, today: LocalDate): DatoSvar {
  const typed = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return { ok: false, kode: 'tom' };
  return readWord(typed, today) ?? readNumbers(typed.replace(/\s*([./+-])\s*/g, '$1'), today);
}

/**
 * Reads only the full forms that mean the same to everybody: 'd.m.åååå', 'dd-mm-åååå',
 * 'd/m-åååå' and ISO. Returns ISO text, or null for anything else ('1/3/2024', '1.3.24', no such day).
 */
export function normalizeDato(text: string): LocalDate | null {
  const typed = text.trim();
  if (isLocalDate(typed)) return typed;
  const found = FULL_FORM.exec(typed);
  if (found === null) return null;
  const month = Number(found[2] ?? found[3] ?? found[4]);
  const [day, year] = [Number(found[1]), Number(found[5])];
  return dateExists(year, month, day) ? toLocalDate(year, month, day) : null;
}

function readWord(typed: string, today: LocalDate): DatoSvar | null {
  const offset = RELATIVE_WORDS.get(typed);
  if (offset !== undefined) return shift(today, offset);
  const wanted = WEEKDAYS[WEEKDAY_WORD.exec(typed)?.[1] ?? ''];
  return wanted === undefined ? null : shift(today, -((weekday(today) - wanted + 7) % 7));
}

function readNumbers(typed: string, today: LocalDate): DatoSvar {
  const offset = OFFSET.exec(typed);
  if (offset !== null) return shift(today, Number(typed));
  const isoLike = YEAR_MONTH_DAY.exec(typed);
  if (isoLike !== null) return build(Number(isoLike[1]), Number(isoLike[2]), Number(isoLike[3]));
  const dayMonth = DAY_MONTH.exec(typed);
  if (dayMonth !== null) return nearest(Number(dayMonth[1]), Number(dayMonth[2]), today);
  const full = DAY_MONTH_YEAR.exec(typed) ?? COMPACT.exec(typed);
  if (full === null) return { ok: false, kode: 'ukendt' };
  const year = readYear(full[3] ?? '', today);
  if (year === null) return { ok: false, kode: 'aarstal' };
  const [day, month] = [Number(full[1]), Number(full[2])];
  return isAmerican(day, month) ? { ok: false, kode: 'amerikansk' } : build(year, month, day);
}

function shift(today: LocalDate, days: number): DatoSvar {
  try {
    return { ok: true, dato: addDays(today, days) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, kode: 'aarstal' };
    throw error;
  }
}

function build(year: number, month: number, day: number): DatoSvar {
  if (year < MIN_YEAR || year > MAX_YEAR) return { ok: false, kode: 'aarstal' };
  if (!dateExists(year, month, day)) return { ok: false, kode: 'findes_ikke' };
  return { ok: true, dato: toLocalDate(year, month, day) };
}

function readYear(digits: string, today: LocalDate): number | null {
  const value = Number(digits);
  if (digits.length === 4) return value >= MIN_YEAR && value <= MAX_YEAR ? value : null;
  if (digits.length !== 2) return null;
  return 2000 + value <= yearOf(today) + 10 ? 2000 + value : 1900 + value;
}

// A day in the month's place, and a possible month in the day's.
function isAmerican(day: number, month: number): boolean {
  return day >= 1 && day <= 12 && month > 12 && month <= 31;
}

// Two leap days are at most eight years apart.
function nearest(day: number, month: number, today: LocalDate): DatoSvar {
  if (isAmerican(day, month)) return { ok: false, kode: 'amerikansk' };
  if (day < 1 || day > daysInMonth(2000, month)) return { ok: false, kode: 'findes_ikke' };
  let best: LocalDate | null = null;
  for (let year = yearOf(today) - 8; year <= yearOf(today) + 8; year += 1) {
    if (!dateExists(year, month, day)) continue;
    const dato = toLocalDate(year, month, day);
    if (best === null || distance(dato, today) < distance(best, today)) best = dato;
  }
  return best === null ? { ok: false, kode: 'findes_ikke' } : { ok: true, dato: best };
}

function distance(a: LocalDate, b: LocalDate): number {
  return Math.abs(daysBetween(a, b));
}
