import type { Draft } from './draft.ts';

// What another wrote into an indicator while it is open in the builder: the law of ui/form/underneath.ts, for
// fields that are no plain texts and for a rule that is one thing.

type Field = keyof Draft;
export type Heads = Readonly<Partial<Record<string, readonly string[]>>>;

/** An indicator as it stands, and the heads of its fields; those of the rule from the row that holds it. */
export interface Loaded {
  readonly draft: Draft;
  readonly heads: Heads;
}

export interface Typing {
  readonly draft: Draft;
  /** What the form began with, to tell what was typed. */
  readonly began: Draft;
  /** The heads that the person has seen: what a save says it replaces (design.md §4). */
  readonly seen: Heads;
}

/** The parts of a rule mean something together only: they are taken or kept as one. */
export const RULE = ['kilde', 'distinkt', 'filter', 'enhed'] as const satisfies readonly Field[];

export const PARTS = {
  nr: ['nr'],
  navn: ['navn'],
  gruppe: ['gruppe'],
  regel: RULE,
  maaltal: ['maaltal'],
  maaltalEfter: ['maaltalEfter'],
  indsamlesFra: ['indsamlesFra'],
  euKode: ['euKode'],
  metode: ['metode'],
  dokumentation: ['dokumentation'],
  begraensninger: ['begraensninger'],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export type Part = keyof typeof PARTS;
const ALL = Object.keys(PARTS) as Part[];

const differs = (a: Draft, b: Draft, part: Part): boolean =>
  PARTS[part].some((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));

const sameHeads = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((head) => b.includes(head));

const pick = <V>(all: Readonly<Partial<Record<string, V>>>, part: Part): Record<string, V> =>
  Object.fromEntries(
    PARTS[part].flatMap((field) => {
      const value = all[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );

export const begin = ({ draft, heads }: Loaded): Typing => ({ draft, began: draft, seen: heads });

export const touchedParts = ({ draft, began }: Typing): Part[] =>
  ALL.filter((part) => differs(draft, began, part));

/** Parts that somebody else wrote after this form saw them, and that this form has something else to say about. */
export const changedUnderneath = (typing: Typing, { heads }: Loaded): Part[] =>
  touchedParts(typing).filter((part) =>
    PARTS[part].some((field) => !sameHeads(typing.seen[field], heads[field])),
  );

/** "Brug den nye": the part is as if it had not been touched. */
export const takeTheirs = (typing: Typing, { draft, heads }: Loaded, part: Part): Typing => ({
  draft: { ...typing.draft, ...pickDraft(draft, part) },
  began: { ...typing.began, ...pickDraft(draft, part) },
  seen: { ...typing.seen, ...pick(heads, part) },
});

const pickDraft = (draft: Draft, part: Part): Partial<Draft> =>
  Object.fromEntries(PARTS[part].map((field) => [field, draft[field]]));

/** "Behold min": knowingly, so the save names what it replaces and makes no konflikt. */
export const keepMine = (typing: Typing, { heads }: Loaded, part: Part): Typing => ({
  ...typing,
  seen: { ...typing.seen, ...pick(heads, part) },
});

/** What was not touched follows what is written elsewhere, and so does what was typed just the same. */
export const refresh = (typing: Typing, loaded: Loaded): Typing =>
  ALL.filter(
    (part) => !differs(typing.draft, typing.began, part) || !differs(typing.draft, loaded.draft, part),
  ).reduce((all, part) => takeTheirs(all, loaded, part), typing);

/** What the save of these fields replaces. */
export const basisOf = ({ seen }: Typing, fields: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(fields.map((field) => [field, [...(seen[field] ?? [])]]));
