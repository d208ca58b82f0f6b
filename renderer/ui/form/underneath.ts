// What others write into a record while its form is open (design.md §4): what was not touched follows quietly, and
// so does what was typed just the same; the rest keeps the heads it was typed on, and the person is asked.

/** By field the heads that its value stands on. */
export type Heads = Readonly<Partial<Record<string, readonly string[]>>>;

/** A form as the person has it. */
export interface Typing<D> {
  readonly draft: D;
  /** What the form began with, to tell what was typed. */
  readonly began: D;
  /** The heads that the person has seen: what a save says it replaces. */
  readonly seen: Heads;
}

/** The record as it stands now, as its form would begin with it. */
export interface Standing<D> {
  readonly draft: D;
  readonly heads: Heads;
}

/** The parts of a form, each taken or kept as one: a field, or fields that mean something together only. */
export interface Parts<P, D, T extends Typing<D>> {
  readonly all: readonly P[];
  readonly fieldsOf: (part: P) => readonly (keyof D & string)[];
  readonly isTouched: (typing: T, part: P) => boolean;
  /** What stands in the form says just what this other draft says. */
  readonly saysTheSame: (typing: T, other: D, part: P) => boolean;
}

const sameHeads = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((head) => b.includes(head));

/** The draft with these fields as another draft has them. */
const putting = <D>(draft: D, other: D, fields: readonly (keyof D)[]): D =>
  fields.reduce((all, field) => ({ ...all, [field]: other[field] }), draft);

/** The heads of these fields, known by now. */
const seeing = (seen: Heads, heads: Heads, fields: readonly string[]): Heads => ({
  ...seen,
  ...basisOf(heads, fields),
});

export const touchedParts = <P, D, T extends Typing<D>>(parts: Parts<P, D, T>, typing: T): P[] =>
  parts.all.filter((part) => parts.isTouched(typing, part));

/** Parts that somebody else wrote after this form saw them, and that this form has something else to say about. */
export const changedUnderneath = <P, D, T extends Typing<D>>(
  parts: Parts<P, D, T>,
  typing: T,
  now: Standing<D>,
): P[] =>
  touchedParts(parts, typing).filter((part) =>
    parts.fieldsOf(part).some((field) => !sameHeads(typing.seen[field], now.heads[field])),
  );

/** "Brug den nye": the part is as if it had not been touched. */
export function takeTheirs<P, D, T extends Typing<D>>(
  parts: Parts<P, D, T>,
  typing: T,
  now: Standing<D>,
  part: P,
): T {
  const fields = parts.fieldsOf(part);
  return {
    ...typing,
    draft: putting(typing.draft, now.draft, fields),
    began: putting(typing.began, now.draft, fields),
    seen: seeing(typing.seen, now.heads, fields),
  };
}

/** "Behold min": knowingly, so the save names what it replaces and makes no konflikt. */
export const keepMine = <P, D, T extends Typing<D>>(
  parts: Parts<P, D, T>,
  typing: T,
  now: Standing<D>,
  part: P,
): T => ({ ...typing, seen: seeing(typing.seen, now.heads, parts.fieldsOf(part)) });

/** The record was written elsewhere while its form is open. */
export const refresh = <P, D, T extends Typing<D>>(parts: Parts<P, D, T>, typing: T, now: Standing<D>): T =>
  parts.all
    .filter((part) => !parts.isTouched(typing, part) || parts.saysTheSame(typing, now.draft, part))
    .reduce((all, part) => takeTheirs(parts, all, now, part), typing);

/** What a save of these fields replaces: the heads that were seen. */
export const basisOf = (seen: Heads, fields: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(fields.map((field) => [field, [...(seen[field] ?? [])]]));
