import { searchWords } from './ordform.ts';

/** Something that can be found by what is typed. */
export interface Findbar {
  readonly label: string;
  /** Other words it is known by. */
  readonly ord?: string;
}

/** What typed words are worth where they stand; a name that begins as typed comes before one that only has the word. */
const POINT = { hel: 4, start: 2, foerst: 3, andet: 1 } as const;

interface Ord {
  readonly skrevet: string;
  readonly lyder: string;
}

// One word at a time, so that a word as written and as it sounds stay together.
const ordAf = (text: string): readonly Ord[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((skrevet) => searchWords(skrevet).map((lyder) => ({ skrevet, lyder })));

// As written too: the last letter of what is typed may sound otherwise once the next one follows ('exc', 'excel').
const begynder = (word: Ord, typed: Ord): boolean =>
  word.lyder.startsWith(typed.lyder) || word.skrevet.startsWith(typed.skrevet);

/**
 * How well typed words find something: each must be the start of one of its words, spelled one way or
 * another. Null when one is not; more is better.
 */
export const rang = (ting: Findbar, typed: string): number | null => rangAf(ting, ordAf(typed));

function rangAf({ label, ord = '' }: Findbar, typed: readonly Ord[]): number | null {
  const own = ordAf(label);
  const others = ordAf(ord);
  let sum = 0;
  for (const word of typed) {
    const at = own.findIndex((w) => begynder(w, word));
    if (at === -1 && !others.some((w) => begynder(w, word))) return null;
    sum += at === -1 ? POINT.andet : own[at]?.lyder === word.lyder ? POINT.hel : POINT.start;
    if (at === 0) sum += POINT.foerst;
  }
  // Of two that fit alike, the shorter name is the one that was nearly typed out.
  return sum - own.length / 100;
}

/** Those that are found, the best first; of equals the order stays. */
export function rangordnet<T extends Findbar>(alle: readonly T[], typed: string): readonly T[] {
  const words = ordAf(typed);
  return alle
    .flatMap((ting) => {
      const point = rangAf(ting, words);
      return point === null ? [] : [{ ting, point }];
    })
    .toSorted((a, b) => b.point - a.point)
    .map(({ ting }) => ting);
}
