import { isSmall, MINDSTE_CELLE } from '../smaaceller/index.ts';
import { SVARSKALA, type Svar } from './schema.ts';

/** Answers that are only told together, and how many gave one of them. */
export interface SamletCelle {
  readonly svar: readonly Svar[];
  readonly antal: number;
}

export interface Spoergsmaalsresultat {
  readonly n: number;
  /** How many gave each answer; null when hidden. */
  readonly antal: Readonly<Record<Svar, number | null>>;
  /** What the hidden ones are together: the rest of n tells it anyway. */
  readonly samlet: readonly SamletCelle[];
  /** "Ja, helt bestemt" and "Ja, i nogen grad" of those who answered, in whole percent; null when hidden. */
  readonly top2: number | null;
  /** The same with "Lidt". */
  readonly top3: number | null;
}

type Antal = Readonly<Record<Svar, number>>;

/** A share in whole percent, rounded half up (domain.md §1.12). */
export const svarprocent = (part: number, whole: number): number =>
  Math.floor((200 * part + whole) / (2 * whole));

/**
 * One question's answers, with its own n, for not all answer all. Small cells are hidden so that nothing that
 * is shown gives one away: top-2 tells what the best two are together, top-3 what "Lidt" is beside them, n what
 * is left. Answers between two such sums are therefore shown or hidden together, and top-3 only stands where
 * "Lidt" can be told.
 */
export function beregnResultat(svar: readonly Svar[]): Spoergsmaalsresultat {
  const antal = countAnswers(svar);
  const n = svar.length;
  const visTop2 = n >= MINDSTE_CELLE;
  const visTop3 = visTop2 && canTellLidt(antal);
  const hidden = blocksBetween(n, visTop2, visTop3).filter((block) => block.some((s) => isSmall(antal[s])));
  const shown = (s: Svar): number | null => (hidden.some((block) => block.includes(s)) ? null : antal[s]);
  return {
    n,
    antal: Object.fromEntries(SVARSKALA.map((s) => [s, shown(s)])) as Record<Svar, number | null>,
    samlet: hidden.map((block) => ({ svar: block, antal: sum(block, antal) })),
    top2: visTop2 ? svarprocent(sum(['helt', 'nogen_grad'], antal), n) : null,
    top3: visTop3 ? svarprocent(sum(['helt', 'nogen_grad', 'lidt'], antal), n) : null,
  };
}

const countAnswers = (svar: readonly Svar[]): Antal =>
  Object.fromEntries(SVARSKALA.map((s) => [s, svar.filter((x) => x === s).length])) as Record<Svar, number>;

const sum = (svar: readonly Svar[], antal: Antal): number => svar.reduce((total, s) => total + antal[s], 0);

/** A handful of answers below top-2 is told as one, for whether top-3 stands would say which they are. */
const canTellLidt = (antal: Antal): boolean =>
  !isSmall(antal.lidt) && !isSmall(sum(['lidt', 'nej', 'ved_ikke'], antal));

/** The runs of answers whose sums n and the shown percentages tell. */
function blocksBetween(n: number, top2: boolean, top3: boolean): readonly (readonly Svar[])[] {
  if (n === 0) return [];
  if (!top2) return [SVARSKALA];
  const best: readonly Svar[] = ['helt', 'nogen_grad'];
  return top3 ? [best, ['lidt'], ['nej', 'ved_ikke']] : [best, ['lidt', 'nej', 'ved_ikke']];
}
