/** How names are spelled in more than one way: Pedersen/Petersen, Aage/Åge, Kristian/Christian, Sofie/Sophie, Kaj/Kai. */
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
  [/(?<=[aeo])j|y|ij/g, 'i'],
  [/(\p{L})\1(?!\1)/gu, '$1'],
];

const spelled = (word: string): string =>
  SPELLINGS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);

const lettersOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('&', ' og ')
    .split(/[^\p{L}\p{M}\p{N}]+/u);

/** Letters of their own, whose marks are no accents. */
const OWN = 'åäö';
/** Letters whose stroke Unicode does not take apart. */
const STROKED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ß: 'ss',
};
const bare = (letter: string): string =>
  OWN.includes(letter) ? letter : (STROKED[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''));
// Before the spelling, so that ç is spelled as c is.
const unaccented = (word: string): string => Array.from(word, bare).join('');

const folded = (word: string): string => spelled(unaccented(word));

/** 'DK13748136' is the CVR number alone. */
const COUNTRY = /\bdk[\s-]?(?=\d)/gi;

/** The words of a text as they are looked for: lower case, accents dropped, one spelling for what sounds alike. */
export const searchWords = (text: string): string[] =>
  lettersOf(text.replace(COUNTRY, ''))
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

/** Names in two parts, which are also written as one: Anne-Mette, O'Connor. */
const IN_PARTS = /\p{L}+(?:[-'’‐‑]\p{L}+)+/gu;
const joined = (text: string): string[] =>
  (text.match(IN_PARTS) ?? []).flatMap((name) => lettersOf(name.replace(/\P{L}/gu, '')));

/** The words that a text is found by: whatever of a word is typed so far, folded, begins one of them. */
export const indexWords = (text: string): string[] =>
  [...lettersOf(text), ...joined(text)].flatMap((word) =>
    [folded(word), ...turned(word)].filter((form) => form !== ''),
  );
