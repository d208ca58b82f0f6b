/** Rows that are chosen; `base` are those from before the stretch that Shift is drawing from `anchor`. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly base: ReadonlySet<string>;
  readonly anchor: number | null;
  /** The list of which all that was found is chosen. */
  readonly allOf: string | null;
}

const NONE: ReadonlySet<string> = new Set();
export const NOTHING_CHOSEN: Chosen = { ids: NONE, base: NONE, anchor: null, allOf: null };

export function toggled({ ids }: Chosen, id: string, index: number): Chosen {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, base: next, anchor: index, allOf: null };
}

/** From the anchor to where Shift stands now, and nothing more of the stretch before. */
export const stretched = (chosen: Chosen, anchor: number, stretch: readonly string[]): Chosen => ({
  ...chosen,
  ids: chosen.base.union(new Set(stretch)),
  anchor,
  allOf: null,
});

export function allChosen({ ids, anchor }: Chosen, found: readonly string[], list: string): Chosen {
  const next = ids.union(new Set(found));
  return { ids: next, base: next, anchor, allOf: list };
}
