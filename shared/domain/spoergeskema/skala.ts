/**
 * What an answer is stored as: its place on the questionnaire's scale, best first. The words are the report's,
 * whose scale is the one that is used unless a questionnaire has its own (domain.md §1.8).
 */
const TRIN = ['helt', 'nogen_grad', 'lidt', 'nej', 'femte'] as const;
/** Every answer there can be; "Ved ikke" stands last on every scale, and outside it. */
export const SVARKODER = [...TRIN, 'ved_ikke'] as const;
export type Svar = (typeof SVARKODER)[number];

export const FAERREST_TRIN = 2;
export const FLEST_TRIN = TRIN.length;
/** They stand above a column and beside a bar. */
export const MAX_TRINORD = 60;
/** The report's scale has four labels. */
const RAPPORTENS_TRIN = 4;

/** A questionnaire's own labels; null is the report's scale. */
export type Skala = readonly string[] | null;

export const antalTrin = (skala: Skala): number => skala?.length ?? RAPPORTENS_TRIN;

/** The labels of a scale by their codes, without "Ved ikke". */
export const trinPaa = (antal: number): readonly Svar[] => TRIN.slice(0, antal);

/** What can be answered on a scale of so many labels, in the order of the number keys. */
export const svarPaa = (antal: number): readonly Svar[] => [...trinPaa(antal), 'ved_ikke'];

/** What can be answered on the scale of tables 6 and 7. */
export const SVARSKALA = svarPaa(RAPPORTENS_TRIN);

/** So many labels a scale must have for all of the answers to fit on it. */
export const trinBrugt = (svar: readonly Svar[]): number =>
  Math.max(0, ...svar.map((s) => TRIN.findIndex((t) => t === s) + 1));

/** How many of the best answers are told as one share. */
export type Top = 1 | 2 | 3;

/**
 * The shares that say something on a scale of so many labels: top-2 and top-3 as in tables 6 and 7; where they
 * would be all answers but "Ved ikke", the next smaller one.
 */
export function laesninger(antal: number): readonly Top[] {
  if (antal <= 2) return [1];
  return antal === 3 ? [2] : [2, 3];
}
