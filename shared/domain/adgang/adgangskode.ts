/** Shorter ones are refused by the service. */
export const MIN_ADGANGSKODE = 8;

export type Styrke = 'for_kort' | 'svag' | 'god' | 'staerk';

const GOOD_BITS = 45;
const STRONG_BITS = 65;
const ALPHABETS: readonly (readonly [RegExp, number])[] = [
  [/[a-zæøå]/, 29],
  [/[A-ZÆØÅ]/, 29],
  [/\d/, 10],
  [/[^a-zæøåA-ZÆØÅ\d]/, 20],
];
const COMMON = /kodeord|adgangskode|password|qwerty|asdf|sommer|vinter|effektspor|velkommen/gi;

/**
 * A hint while one types, not a proof: length times the alphabet used, where repeated signs, runs
 * (abc, 321) and common words add next to nothing.
 */
export function adgangskodeStyrke(adgangskode: string): Styrke {
  const text = adgangskode.trim();
  if (Array.from(text).length < MIN_ADGANGSKODE) return 'for_kort';
  const size = ALPHABETS.reduce((sum, [used, signs]) => sum + (used.test(text) ? signs : 0), 0);
  const bits = effectiveLength(text.replace(COMMON, '*')) * Math.log2(size);
  return bits >= STRONG_BITS ? 'staerk' : bits >= GOOD_BITS ? 'god' : 'svag';
}

function effectiveLength(text: string): number {
  const codes = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  return codes.filter((code, i) => i === 0 || Math.abs(code - (codes[i - 1] ?? 0)) > 1).length;
}
