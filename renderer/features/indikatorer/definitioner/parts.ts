import type { Parts, Standing, Typing as TypingOf } from '../../../ui/form/index.ts';
import type { Draft } from './draft.ts';

// The builder as a form of parts: what others write into an indicator meanwhile is shown at them (ui/form/underneath.ts).

/** An indicator as it stands, and the heads of its fields; those of the rule from the row that holds it. */
export type Loaded = Standing<Draft>;
export type Typing = TypingOf<Draft>;

/** The parts of a rule mean something together only: they are taken or kept as one. */
export const RULE = ['kilde', 'distinkt', 'filter', 'enhed'] as const satisfies readonly (keyof Draft)[];

const FIELDS = {
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
} as const satisfies Readonly<Record<string, readonly (keyof Draft)[]>>;

export type Part = keyof typeof FIELDS;

const same = (a: Draft, b: Draft, part: Part): boolean =>
  FIELDS[part].every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));

export const PARTS: Parts<Part, Draft, Typing> = {
  all: Object.keys(FIELDS) as Part[],
  fieldsOf: (part) => FIELDS[part],
  isTouched: ({ draft, began }, part) => !same(draft, began, part),
  saysTheSame: ({ draft }, other, part) => same(draft, other, part),
};

export const begin = ({ draft, heads }: Loaded): Typing => ({ draft, began: draft, seen: heads });
