/** Warnings about what is odd but allowed: whoever saves it is asked for a few words (domain.md §3.1, §3.5, §1.10). */
const USAEDVANLIGE: ReadonlySet<string> = new Set([
  'modulus11',
  'modulus11_1_januar',
  'erstatningsnummer',
  'praktik_lang',
  'uden_for_maalgruppe',
]);

/** True for a warning that should stand with a reason; it never keeps anything from being saved. */
export const isUsaedvanlig = (kode: string): boolean => USAEDVANLIGE.has(kode);
