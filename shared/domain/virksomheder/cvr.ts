/** Why a number was not taken: wrong number of digits · other characters · the check fails. */
export type CvrFejl = 'laengde' | 'tegn' | 'kontrolciffer';

export type CvrSvar =
  { readonly ok: true; readonly cvr: string } | { readonly ok: false; readonly kode: CvrFejl };

export type PNummerSvar =
  { readonly ok: true; readonly pNummer: string } | { readonly ok: false; readonly kode: 'laengde' | 'tegn' };

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1] as const;
const SEPARATORS = /[\s\u00A0\u2010-\u2015.-]/g;

/**
 * Reads a CVR number: eight digits, modulus 11; 'DK', spaces, hyphens and dots are dropped.
 * A failing check is an error, since every CVR keeps it; a passing one does not say that the
 * company exists. domain.md §3.2
 */
export function parseCvr(text: string): CvrSvar {
  const digits = text.replace(SEPARATORS, '').replace(/^dk/i, '');
  if (/\D/.test(digits)) return { ok: false, kode: 'tegn' };
  if (digits.length !== 8) return { ok: false, kode: 'laengde' };
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  if (sum === 0 || sum % 11 !== 0) return { ok: false, kode: 'kontrolciffer' };
  return { ok: true, cvr: digits };
}

/**
 * Reads a P-nummer (a place of work): ten digits, no check digit, since a series was issued
 * with wrong weights. domain.md §3.2
 */
export function parsePNummer(text: string): PNummerSvar {
  const digits = text.replace(SEPARATORS, '');
  if (/\D/.test(digits)) return { ok: false, kode: 'tegn' };
  return digits.length === 10 ? { ok: true, pNummer: digits } : { ok: false, kode: 'laengde' };
}
