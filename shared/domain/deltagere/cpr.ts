import type { LocalDate } from '../kalender/index.ts';
import { dateExists, isLocalDate, toLocalDate, yearOf } from '../kalender/index.ts';

/**
 * Why a CPR was not taken: not ten digits · other characters · no such birth date ·
 * born after today · the health sector's X-eCPR with letters, which is no CPR.
 */
export type CprFejl = 'laengde' | 'tegn' | 'dato' | 'fremtid' | 'ecpr';

export interface Cpr {
  readonly ok: true;
  /** Ten digits, as stored. */
  readonly cpr: string;
  readonly foedselsdato: LocalDate;
  readonly koen: 'mand' | 'kvinde';
  /** False is a warning, never an error: numbers without it are valid since 2007. */
  readonly modulus11: boolean;
  /** Erstatningspersonnummer (day + 60): not registered in CPR. */
  readonly erstatning: boolean;
}

export type CprSvar = Cpr | { readonly ok: false; readonly kode: CprFejl };

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;
const X_ECPR = /^\d{7}[a-zæøå]{2}\d$/i;
const SEPARATORS = /[\s\u00A0\u2010-\u2015-]/g;
const HIDDEN = '••••';

/**
 * Reads a personnummer, with or without spaces and hyphen. `today` (optional) refuses
 * birth dates after it. Errors are codes, never thrown. domain.md §3.1
 */
export function parseCpr(text: string, today?: LocalDate): CprSvar {
  const digits = text.replace(SEPARATORS, '');
  if (X_ECPR.test(digits)) return { ok: false, kode: 'ecpr' };
  if (/\D/.test(digits)) return { ok: false, kode: 'tegn' };
  if (digits.length !== 10) return { ok: false, kode: 'laengde' };
  const erstatning = Number(digits.slice(0, 2)) > 60;
  const foedselsdato = birthDate(digits, erstatning);
  if (foedselsdato === null) return { ok: false, kode: 'dato' };
  if (today !== undefined && foedselsdato > today) return { ok: false, kode: 'fremtid' };
  const koen = Number(digits[9]) % 2 === 1 ? 'mand' : 'kvinde';
  return { ok: true, cpr: digits, foedselsdato, koen, modulus11: hasModulus11(digits), erstatning };
}

/**
 * The birth date with the rest hidden: '170388-••••'. What is not ten digits is hidden
 * altogether, so that nothing of it can leak. domain.md §3.1
 */
export function maskCpr(cpr: string | null | undefined): string {
  const digits = (cpr ?? '').replace(SEPARATORS, '');
  return /^\d{10}$/.test(digits) ? `${digits.slice(0, 6)}-${HIDDEN}` : `••••••-${HIDDEN}`;
}

/**
 * Whole years on the date; somebody born on 29.02 turns a year older on 01.03 of a common year.
 * Null when either is no date, or the date is before the birth.
 */
export function ageAt(foedselsdato: LocalDate, dato: LocalDate): number | null {
  if (!isLocalDate(foedselsdato) || !isLocalDate(dato) || dato < foedselsdato) return null;
  const hadBirthday = dato.slice(5) >= foedselsdato.slice(5);
  return yearOf(dato) - yearOf(foedselsdato) - (hadBirthday ? 0 : 1);
}

function birthDate(digits: string, erstatning: boolean): LocalDate | null {
  const day = Number(digits.slice(0, 2)) - (erstatning ? 60 : 0);
  const month = Number(digits.slice(2, 4));
  const year = fullYear(Number(digits[6]), Number(digits.slice(4, 6)));
  return dateExists(year, month, day) ? toLocalDate(year, month, day) : null;
}

// The seventh digit tells the century. domain.md §3.1
function fullYear(seventh: number, yy: number): number {
  if (seventh <= 3) return 1900 + yy;
  if (seventh === 4 || seventh === 9) return yy <= 36 ? 2000 + yy : 1900 + yy;
  return yy <= 57 ? 2000 + yy : 1800 + yy;
}

function hasModulus11(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}
