const grafemer = new Intl.Segmenter('da', { granularity: 'grapheme' });
const firstLetter = (word: string): string =>
  grafemer.segment(word)[Symbol.iterator]().next().value?.segment ?? '';

/** First letters of the first and the last name: 'Søren Kragh Nissen' is 'SN'. */
export function initialer(navn: string): string {
  const words = navn.split(/\s+/u).filter((w) => w !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((w) => firstLetter(w ?? ''))
    .join('')
    .toLocaleUpperCase('da');
}
