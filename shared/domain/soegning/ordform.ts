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

const lettersOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u);

/** Letters of their own, whose marks are no accents. */
const OWN = 'åäö';
// Before the spelling, so that ç is spelled as c is.
const unaccented = (word: string): string =>
  Array.from(word, (l) => (OWN.includes(l) ? l : l.normalize('NFD').replace(/\p{M}/gu, ''))).join('');

const folded = (word: string): string => spelled(unaccented(word));

/** The words of a text as they are looked for: lower case, accents dropped, one spelling for what sounds alike. */
export const searchWords = (text: string): string[] =>
  lettersOf(text)
    .map(folded)
    .filter((word) => word !== '');

/** Letters that sound otherwise once the next one follows: 'alic' is 'alik' until it is 'alise'. */
const TURNS = /a[ae]|oe|ph|c/;

/** The beginnings of a word that do not begin its folded form. */
function turned(word: string): string[] {
  if (!TURNS.test(unaccented(word))) return [];
  const whole = folded(word);
  const letters = Array.from(word);
  return letters
    .map((_, n) => folded(letters.slice(0, n + 1).join('')))
    .filter((beginning) => beginning !== '' && !whole.startsWith(beginning));
}

/** The words that a text is found by: whatever of a word is typed so far, folded, begins one of them. */
export const indexWords = (text: string): string[] =>
  lettersOf(text).flatMap((word) => [folded(word), ...turned(word)].filter((form) => form !== ''));
