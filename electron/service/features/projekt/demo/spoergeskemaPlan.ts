import { RAPPORTENS_SPOERGSMAAL, SVARSKALA, type Svar } from '#shared/domain/spoergeskema/index.ts';
import { addDays, type LocalDate } from '#shared/domain/kalender/index.ts';
import { PlanBuilder, type Kommando, type PlanValg } from './plan.ts';

/** Sent to about 50, answered by 44 (domain.md §1.8). */
const PAPIRER = 44;
const UDSENDT: LocalDate = '2024-02-05';
const SEED = 6_7_33;

/** What the report prints beside every question of its tables 6 and 7. */
const OPLYST_N = 33;

type Antal = readonly [helt: number, nogenGrad: number, lidt: number, nej: number, vedIkke: number];

/**
 * The report's percent of each question, and answers that give it. Table 6 is read as its text says, as the best
 * two answers, and table 7 as its note says, as the best three. Its n of 33 is kept where a number of 33 can give
 * the percent; 86 needs 36 answers and 90 needs 31 (domain.md §1.11 I-2, I-4). How the answers lie inside is invented.
 */
const SVAR: readonly (readonly [procent: number, antal: Antal])[] = [
  [55, [8, 10, 6, 9, 0]],
  [86, [14, 17, 5, 0, 0]],
  [91, [12, 11, 7, 2, 1]],
  [88, [13, 9, 7, 3, 1]],
  [79, [9, 10, 7, 7, 0]],
  [91, [10, 14, 6, 2, 1]],
  [94, [11, 13, 7, 1, 1]],
  [94, [15, 11, 5, 0, 2]],
  [91, [12, 12, 6, 3, 0]],
  [90, [11, 10, 7, 2, 1]],
  [85, [9, 13, 6, 5, 0]],
  [82, [8, 12, 7, 6, 0]],
  [79, [7, 12, 7, 5, 2]],
  [82, [10, 9, 8, 6, 0]],
  [94, [12, 12, 7, 1, 1]],
];

/** Each answer on its own sheet of paper: which one is left to chance, and the rest did not answer the question. */
function fillPapers(b: PlanBuilder, questions: readonly string[]): Record<string, Svar>[] {
  const papers = Array.from({ length: PAPIRER }, (): Record<string, Svar> => ({}));
  questions.forEach((id, nr) => {
    const left = [...papers];
    SVAR[nr]?.[1].forEach((count, i) => {
      for (let n = 0; n < count; n += 1) {
        const [paper] = left.splice(b.random.int(0, left.length - 1), 1);
        const svar = SVARSKALA[i];
        if (paper && svar) paper[id] = svar;
      }
    });
  });
  return papers;
}

/** The survey of tables 6 and 7, entered from paper by the lead; with its own chance, so that nothing else changes. */
export function spoergeskemaPlan(valg: Omit<PlanValg, 'seed'>): readonly Kommando[] {
  const b = new PlanBuilder({ ...valg, seed: SEED });
  const bruger = b.leder;
  const skema = { navn: 'Midtvejsevaluering 2024', dato: UDSENDT };
  const spoergeskemaId = b.create('spoergeskema', skema, { dato: UDSENDT, bruger });
  const questions = RAPPORTENS_SPOERGSMAAL.map((question, index) =>
    b.create(
      'spoergsmaal',
      {
        ...question,
        spoergeskemaId,
        nr: index + 1,
        oplystProcent: SVAR[index]?.[0] ?? null,
        oplystN: OPLYST_N,
      },
      { dato: UDSENDT, bruger },
    ),
  );
  for (const svar of fillPapers(b, questions))
    b.create('besvarelse', { spoergeskemaId, svar }, { dato: addDays(UDSENDT, 14), bruger });
  return b.build().kommandoer;
}
