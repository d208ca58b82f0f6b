import { adresse, type Plads } from '#shared/domain/skabeloner/index.ts';

export const ROW_HEIGHT = 26;
export const HEAD_WIDTH = 44;
export const HEAD_HEIGHT = 24;
/** A character's width, and the room around a text. */
const [CHARACTER, PADDING] = [6.2, 8];

export const cellId = (plads: Plads): string => `celle-${adresse(plads)}`;

/** Of a column, by its width in characters; a hidden one has none. */
export const widthOf = (characters: number): number =>
  characters === 0 ? 0 : Math.round(characters * CHARACTER + PADDING);

/** Where each column begins, and behind the last one. */
export function startsOf(bredder: readonly number[]): number[] {
  const starts = [0];
  for (const bredde of bredder) starts.push((starts.at(-1) ?? 0) + widthOf(bredde));
  return starts;
}
