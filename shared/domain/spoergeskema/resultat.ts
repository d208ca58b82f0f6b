import { isSmall, MINDSTE_CELLE } from '../smaaceller/index.ts';
import { antalTrin, laesninger, svarPaa, trinPaa, type Svar, type Top } from './skala.ts';

/** Answers that are only told together, and how many gave one of them. */
export interface SamletCelle {
  readonly svar: readonly Svar[];
  readonly antal: number;
}

export interface Spoergsmaalsresultat {
  readonly n: number;
  /** How many gave each answer of the scale; null when hidden. */
  readonly antal: Readonly<Partial<Record<Svar, number | null>>>;
  /** What the hidden ones are together: the rest of n tells it anyway. */
  readonly samlet: readonly SamletCelle[];
  /**
   * The best one, two and three labels of those who answered, in whole percent; null when hidden, and where the
   * scale is too short or too long for it to say something (`laesninger`).
   */
  readonly top1: number | null;
  readonly top2: number | null;
  readonly top3: number | null;
}

type Antal = Readonly<Record<string, number>>;

/** A share in whole percent, rounded half up (domain.md §1.12). */
export const svarprocent = (part: number, whole: number): number =>
  Math.floor((200 * part + whole) / (2 * whole));

/**
 * One question's answers on a scale of so many labels, with its own n, for not all answer all. Small cells are hidden
 * so that nothing that is shown gives one away: top-2 tells what the best two are together, top-3 what the third is
 * beside them, n what is left. Answers between two such sums are therefore shown or hidden together, and a share that
 * tells a single answer only stands where that one can be told.
 */
export function beregnResultat(svar: readonly Svar[], trin = antalTrin(null)): Spoergsmaalsresultat {
  const skala = svarPaa(trin);
  const antal = countAnswers(svar, skala);
  const n = svar.length;
  const shares = n < MINDSTE_CELLE ? [] : laesninger(trin).filter((top) => canTell(top, antal, skala));
  const hidden = blocksBetween(skala, shares).filter((block) => block.some((s) => isSmall(antal[s] ?? 0)));
  const shown = (s: Svar): number | null =>
    hidden.some((block) => block.includes(s)) ? null : (antal[s] ?? 0);
  const percent = (top: Top): number | null =>
    shares.includes(top) ? svarprocent(sum(trinPaa(top), antal), n) : null;
  return {
    n,
    antal: Object.fromEntries(skala.map((s) => [s, shown(s)])),
    samlet: n === 0 ? [] : hidden.map((block) => ({ svar: block, antal: sum(block, antal) })),
    top1: percent(1),
    top2: percent(2),
    top3: percent(3),
  };
}

const countAnswers = (svar: readonly Svar[], skala: readonly Svar[]): Antal =>
  Object.fromEntries(skala.map((s) => [s, svar.filter((x) => x === s).length]));

const sum = (svar: readonly Svar[], antal: Antal): number =>
  svar.reduce((total, s) => total + (antal[s] ?? 0), 0);

/**
 * Top-2 tells two answers as one. Top-1 and top-3 tell a single one, the first or the third, and so only stand where
 * that one is not small; and a handful below top-2 is told as one, for whether top-3 stands would say which they are.
 */
function canTell(top: Top, antal: Antal, skala: readonly Svar[]): boolean {
  if (top === 2) return true;
  const single = antal[skala[top - 1] ?? ''] ?? 0;
  return !isSmall(single) && (top === 1 || !isSmall(sum(skala.slice(top - 1), antal)));
}

/** The runs of answers whose sums n and the shown percentages tell. */
function blocksBetween(skala: readonly Svar[], shares: readonly Top[]): readonly (readonly Svar[])[] {
  const cuts = [0, ...shares, skala.length];
  return cuts.slice(1).map((end, i) => skala.slice(cuts[i], end));
}
