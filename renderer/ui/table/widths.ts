/** Narrower than this, a column says nothing. */
export const MIN_WIDTH = 56;

/** The widths after the edge behind column `index` was moved: its neighbour gives what it gains, the others stay. */
export function movedEdge(
  columns: readonly { readonly id: string; readonly width: number }[],
  index: number,
  by: number,
): Record<string, number> {
  const [left, right] = [columns[index], columns[index + 1]];
  const widths = Object.fromEntries(columns.map((c) => [c.id, c.width]));
  if (left === undefined || right === undefined) return widths;
  const [least, most] = [MIN_WIDTH - left.width, right.width - MIN_WIDTH];
  const moved = Math.round(Math.max(Math.min(by, Math.max(most, 0)), Math.min(least, 0)));
  return { ...widths, [left.id]: left.width + moved, [right.id]: right.width - moved };
}
