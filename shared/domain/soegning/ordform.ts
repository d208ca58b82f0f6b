/** How names are spelled in more than one way: Pedersen/Petersen, Aage/Åge, Kristian/Christian, Sofie/Sophie. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/æ|ä|ae/g, 'e'],
  [/ø|ö|oe/g, 'o'],
  [/å|aa/g, 'a'],
  [/ph/g, 'f'],
  [/sch/g, 'sk'],
  [/ch|ck|q/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/th|dt|d/g, 't'],
  [/w/g, 'v'],
  [/y|ij/g, 'i'],
  [/(\p{L})\1(?!\1)/gu, '$1'],
];

const spelled = (word: string): string =>
  SPELLINGS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);

/** The words of a text as they are looked for: lower case, accents dropped, one spelling for what sounds alike. */
export function searchWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => spelled(word).normalize('NFD').replace(/\p{M}/gu, ''))
    .filter((word) => word !== '');
}
