import type { Svar } from '#shared/domain/spoergeskema/index.ts';

/** The keys that go back, from the first question to the paper before. */
export const BACK: ReadonlySet<string> = new Set(['Backspace', 'ArrowUp', 'ArrowLeft']);

/** One sheet of paper on its way in: what is answered, and the question one stands at. */
export interface Papir {
  readonly svar: Readonly<Record<string, Svar>>;
  /** Index of the question; the number of questions when all are passed and the paper can be saved. */
  readonly plads: number;
}

export const TOMT: Papir = { svar: {}, plads: 0 };

const without = (svar: Papir['svar'], id: string): Papir['svar'] =>
  Object.fromEntries(Object.entries(svar).filter(([key]) => key !== id));

/** Answers the question one stands at (null: not answered) and goes on. */
export function answer(papir: Papir, ids: readonly string[], svar: Svar | null): Papir {
  const id = ids[papir.plads];
  if (id === undefined) return papir;
  const rest = without(papir.svar, id);
  return { svar: svar === null ? rest : { ...rest, [id]: svar }, plads: papir.plads + 1 };
}

const moveTo = (papir: Papir, ids: readonly string[], plads: number): Papir => ({
  ...papir,
  plads: Math.min(ids.length, Math.max(0, plads)),
});

/**
 * What a key does to the paper; null where it does nothing. A digit is the answer with that place among those that
 * can be given; Backspace goes back and takes the answer away.
 */
export function press(
  papir: Papir,
  ids: readonly string[],
  key: string,
  skala: readonly Svar[],
): Papir | null {
  if (key === '0' || key === ' ') return answer(papir, ids, null);
  const svar = /^[1-9]$/.test(key) ? skala[Number(key) - 1] : undefined;
  if (svar !== undefined) return answer(papir, ids, svar);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return moveTo(papir, ids, papir.plads - 1);
  if (key === 'ArrowDown' || key === 'ArrowRight') return moveTo(papir, ids, papir.plads + 1);
  if (key !== 'Backspace') return null;
  const back = moveTo(papir, ids, papir.plads - 1);
  return { ...back, svar: without(back.svar, ids[back.plads] ?? '') };
}
