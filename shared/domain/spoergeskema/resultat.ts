import { SVARSKALA, type Svar } from './schema.ts';

/** Cells with fewer people could point at one of them (domain.md §1.8). */
export const MINDSTE_CELLE = 5;

export interface Spoergsmaalsresultat {
  readonly n: number;
  /** How many gave each answer; null when hidden. */
  readonly antal: Readonly<Record<Svar, number | null>>;
  /** "Ja, helt bestemt" and "Ja, i nogen grad" of those who answered, in whole percent. */
  readonly top2: number | null;
  /** The same with "Lidt". */
  readonly top3: number | null;
}

const percent = (part: number, whole: number): number => Math.floor((200 * part + whole) / (2 * whole));

/**
 * One question's answers: each with its own n, for not all answer all. Counts from 1 to 4 are hidden, and
 * then the next smallest too, since the total would give it away.
 */
export function beregnResultat(svar: readonly Svar[]): Spoergsmaalsresultat {
  const n = svar.length;
  const counts = SVARSKALA.map((s) => svar.filter((x) => x === s).length);
  const top = (k: number): number | null =>
    n < MINDSTE_CELLE
      ? null
      : percent(
          counts.slice(0, k).reduce((a, b) => a + b, 0),
          n,
        );
  const hidden = hiddenCells(counts);
  const antal = Object.fromEntries(SVARSKALA.map((s, i) => [s, hidden.has(i) ? null : (counts[i] ?? 0)]));
  return { n, antal: antal as Record<Svar, number | null>, top2: top(2), top3: top(3) };
}

function hiddenCells(counts: readonly number[]): ReadonlySet<number> {
  const small = counts.flatMap((c, i) => (c > 0 && c < MINDSTE_CELLE ? [i] : []));
  if (small.length !== 1) return new Set(small);
  const next = counts
    .map((c, i) => ({ c, i }))
    .filter(({ c, i }) => c > 0 && !small.includes(i))
    .toSorted((a, b) => a.c - b.c)[0];
  return new Set(next ? [...small, next.i] : small);
}

/** Whether some number of n people rounds to the percent: 86 % and 90 % of 33 cannot be (domain.md §1.11 I-4). */
export function procentErMulig(procent: number, n: number): boolean {
  return Array.from({ length: n + 1 }, (_, k) => k).some((k) => percent(k, n) === procent);
}
