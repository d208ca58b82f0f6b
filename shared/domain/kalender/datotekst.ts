import { monthNameToNumber, readDatoord, type Retning } from './datoord.ts';
import type { LocalDate } from './localdate.ts';
import {
  dateExists,
  daysBetween,
  isLocalDate,
  MAX_YEAR,
  MIN_YEAR,
  toLocalDate,
  yearOf,
} from './localdate.ts';

/**
 * Why a typed date was not taken: nothing typed · not a known form · no such day · 29 February of a year
 * without one · a year outside 1850–2100 · month before day, which is never guessed.
 */
export type DatoFejl = 'tom' | 'ukendt' | 'findes_ikke' | 'ikke_skudaar' | 'aarstal' | 'amerikansk';

export type DatoSvar =
  | { readonly ok: true; readonly dato: LocalDate }
  | {
      readonly ok: false;
      readonly kode: DatoFejl;
      /** For a date in the American order: the day that may be meant, to be asked for. */
      readonly forslag?: LocalDate;
    };

const DAY_MONTH = /^(\d{1,2})[./-](\d{1,2})\.?$/;
const DAY_MONTH_YEAR = /^(\d{1,2})[./-](\d{1,2})[./-](\d+)\.?$/;
const YEAR_MONTH_DAY = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;
const COMPACT = /^(\d{2})(\d{2})(\d{2}|\d{4})$/;
const FULL_FORM = /^(\d{1,2})(?:\.(\d{1,2})\.|-(\d{1,2})-|\/(\d{1,2})-)(\d{4})$/;

/** How far on the other side of today a day without a year can be meant: a start that is next week, a plan that was due. */
const OTHER_SIDE_DAYS = 60;

/** Longer text is no date, however it goes on. */
const MAX_LETTERS = 60;

/** Hyphens, dashes and minus as word processors write them; marks of direction that come along when a date is pasted. */
const DASHES = /[\u2010-\u2015\u2212]/g;
const INVISIBLE = /\p{Cf}/gu;

const cleaned = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-').trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Reads a date as people type it, day before month:
 * 'd', 'i dag', 'i går', 'i morgen' · '12/3', '1.3.24', '12/3-24', '1-3-2024', '1 3 24', '010324', '01032024',
 * 'den 12. marts' ·
 * ISO '2024-03-01' · '+3', '-7' days, '+2 uger', 'om 3 mdr', 'for 2 uger siden' · 'man' … 'søn' = the latest such
 * day, or with `fremad` the next, today included; 'sidste fredag', 'næste tirsdag'.
 * Without a year: the year that puts it nearest to today (the earlier of two equally near). Said to be `bagud` or
 * `fremad`, a day more than two months on the other side of today is not meant: 15/9 of what has been is last year's.
 * Two digits: 20yy up to ten years after today's year, else 19yy. domain.md §3.6
 */
export function parseDato(text: string, today: LocalDate, retning?: Retning): DatoSvar {
  const typed = cleaned(text);
  if (typed === '') return { ok: false, kode: 'tom' };
  if (typed.length > MAX_LETTERS) return { ok: false, kode: 'ukendt' };
  return readWords(typed, today, retning) ?? readNumbers(inNumbers(typed), today, retning);
}

const inNumbers = (typed: string): string =>
  monthNameToNumber(typed.replace(/^(?:den |d\. ?)(?=\d)/, ''))
    .replace(/\s*([./-])\s*/g, '$1')
    .replace(/(?<=\d) (?=\d)/g, '.');

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

function readWords(typed: string, today: LocalDate, retning?: Retning): DatoSvar | null {
  try {
    const dato = readDatoord(typed, today, retning ?? 'bagud');
    return dato === null ? null : { ok: true, dato };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, kode: 'aarstal' };
    throw error;
  }
}

function readNumbers(typed: string, today: LocalDate, retning?: Retning): DatoSvar {
  const isoLike = YEAR_MONTH_DAY.exec(typed);
  if (isoLike !== null) return build(Number(isoLike[1]), Number(isoLike[2]), Number(isoLike[3]));
  const dayMonth = DAY_MONTH.exec(typed);
  if (dayMonth !== null) return withoutYear(Number(dayMonth[1]), Number(dayMonth[2]), today, retning);
  const full = DAY_MONTH_YEAR.exec(typed) ?? COMPACT.exec(typed);
  if (full === null) return { ok: false, kode: 'ukendt' };
  const year = readYear(full[3] ?? '', today);
  if (year === null) return { ok: false, kode: 'aarstal' };
  const [day, month] = [Number(full[1]), Number(full[2])];
  return american(year, month, day) ?? build(year, month, day);
}

function build(year: number, month: number, day: number): DatoSvar {
  if (year < MIN_YEAR || year > MAX_YEAR) return { ok: false, kode: 'aarstal' };
  if (!dateExists(year, month, day))
    return { ok: false, kode: day === 29 && month === 2 ? 'ikke_skudaar' : 'findes_ikke' };
  return { ok: true, dato: toLocalDate(year, month, day) };
}

function readYear(digits: string, today: LocalDate): number | null {
  const value = Number(digits);
  if (digits.length === 4) return value >= MIN_YEAR && value <= MAX_YEAR ? value : null;
  if (digits.length !== 2) return null;
  return 2000 + value <= yearOf(today) + 10 ? 2000 + value : 1900 + value;
}

// A day in the month's place, and a possible month in the day's: asked about, never turned round in silence.
function american(year: number, month: number, day: number): DatoSvar | null {
  if (month <= 12 || !dateExists(year, day, month)) return null;
  return { ok: false, kode: 'amerikansk', forslag: toLocalDate(year, day, month) };
}

function withoutYear(day: number, month: number, today: LocalDate, retning?: Retning): DatoSvar {
  const turned = month > 12 ? likelyYear(month, day, today, retning) : null;
  if (turned !== null) return { ok: false, kode: 'amerikansk', forslag: turned };
  const dato = likelyYear(day, month, today, retning);
  return dato === null ? { ok: false, kode: 'findes_ikke' } : { ok: true, dato };
}

// Two leap days are at most eight years apart.
function likelyYear(day: number, month: number, today: LocalDate, retning?: Retning): LocalDate | null {
  let best: LocalDate | null = null;
  for (let year = yearOf(today) - 8; year <= yearOf(today) + 8; year += 1) {
    if (!dateExists(year, month, day)) continue;
    const dato = toLocalDate(year, month, day);
    const ahead = daysBetween(today, dato);
    if (retning === 'bagud' && ahead > OTHER_SIDE_DAYS) continue;
    if (retning === 'fremad' && ahead < -OTHER_SIDE_DAYS) continue;
    if (best === null || Math.abs(ahead) < Math.abs(daysBetween(today, best))) best = dato;
  }
  return best;
}
