import { safeText } from '../../xlsx/safeText.ts';

/** Excel's conditions read * ? ~ as patterns. */
const PATTERN = /[*?~]/gu;
/** A letter and a number is text in every country; MAR24 is a day, TRUE a truth value, KR5 an amount. */
const IS_PLAIN = /^\p{L}\d+$/u;
const MAX_LENGTH = 60;

/**
 * The text by which an indicator's rows are found with SUMIFS: its number, made safe. SUMIFS reads "1.10" as
 * the number 1.1, ">5" as a comparison and "A*" as a pattern, and knows no upper and lower case; so every key
 * gets a form that equals only itself.
 */
export function indicatorKeys(numre: readonly string[]): string[] {
  const taken = new Set<string>();
  return numre.map((nr) => {
    const base = plainKey(nr);
    let key = base;
    for (let n = 2; taken.has(key.toLocaleUpperCase('da')); n += 1) key = `${base} (${n})`;
    taken.add(key.toLocaleUpperCase('da'));
    return key;
  });
}

function plainKey(nr: string): string {
  const text = safeText(nr).replaceAll(PATTERN, '_').replaceAll(/\s+/gu, ' ').slice(0, MAX_LENGTH).trim();
  return IS_PLAIN.test(text) ? text : `Nr. ${text}`;
}
