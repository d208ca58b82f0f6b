import type { Felter, Problem } from '#shared/domain/entitet/index.ts';
import {
  draftOf,
  draftOfRow,
  readDraft,
  readField,
  type Draft,
  type DraftValue,
  type LooseRow,
  type Reading,
  type Refusal,
} from './draft.ts';
import type { FormKind, Group, Loaded } from './types.ts';
import type { Parts, Standing, Typing } from './underneath.ts';

export interface FormState extends Typing<Draft> {
  /** Fields that were left once: only these say what is wrong before a save is tried. */
  readonly visited: ReadonlySet<string>;
  readonly attempted: boolean;
  readonly refused: Readonly<Record<string, Refusal>>;
  readonly warned: readonly Problem[];
  /** By field in konflikt the entry of the version that was chosen: saved even if its value is the one that shows. */
  readonly chosen: ReadonlyMap<string, string>;
}

export type FormAction =
  | { readonly type: 'typed'; readonly field: string; readonly value: DraftValue }
  | { readonly type: 'visited'; readonly field: string }
  | {
      readonly type: 'chose';
      readonly field: string;
      readonly value: DraftValue;
      readonly aendring: string;
      readonly heads: readonly string[];
    }
  | { readonly type: 'attempted' }
  /** The whole of it, worked out elsewhere (underneath.ts). */
  | { readonly type: 'became'; readonly next: (state: FormState) => FormState }
  | { readonly type: 'refused'; readonly fields: Readonly<Record<string, Refusal>> };

const without = <T>(map: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));

export function reduce(state: FormState, action: FormAction): FormState {
  if (action.type === 'visited') return { ...state, visited: new Set([...state.visited, action.field]) };
  if (action.type === 'became') return action.next(state);
  if (action.type === 'attempted') return { ...state, attempted: true };
  if (action.type === 'refused') return { ...state, attempted: true, refused: action.fields };
  const { field, value } = action;
  const choice =
    action.type === 'chose'
      ? {
          chosen: new Map(state.chosen).set(field, action.aendring),
          seen: { ...state.seen, [field]: action.heads },
        }
      : {};
  return {
    ...state,
    draft: { ...state.draft, [field]: value },
    refused: without(state.refused, field),
    warned: state.warned.filter((w) => w.felt !== field),
    ...choice,
  };
}

const fieldsOf = (groups: readonly Group[]): string[] => groups.flatMap((g) => g.fields.map((f) => f.field));

/** The entity's fields that the form shows; the others are neither read nor sent. */
export const formFelter = (kind: FormKind): Felter =>
  Object.fromEntries(
    fieldsOf(kind.groups).flatMap((navn) => {
      const felt = kind.felter[navn];
      return felt === undefined ? [] : [[navn, felt]];
    }),
  );

export function begin(
  kind: FormKind,
  loaded: Loaded | null,
  prefill: LooseRow,
  warned: readonly Problem[],
): FormState {
  const began = draftOfRow(kind.felter, loaded?.row ?? {});
  const given = Object.entries(prefill).flatMap(([navn, value]) => {
    const felt = kind.felter[navn];
    return felt === undefined ? [] : [[navn, draftOf(felt, value)] as const];
  });
  const draft = { ...began, ...Object.fromEntries(given) };
  // A prefilled form was not typed in: leaving it loses nothing.
  return {
    draft,
    began: draft,
    visited: new Set(),
    attempted: false,
    refused: {},
    warned,
    chosen: new Map(),
    seen: loaded?.heads ?? {},
  };
}

export const isTouched = (state: FormState, field: string): boolean =>
  state.chosen.has(field) || state.draft[field] !== state.began[field];

/** The record as it stands now, as the form would show it. */
export const standing = (felter: Felter, { row, heads }: Loaded): Standing<Draft> => ({
  draft: draftOfRow(felter, row),
  heads,
});

/** Each field of a record is a part of its own (underneath.ts). */
export const partsOf = (felter: Felter, today: string): Parts<string, Draft, FormState> => ({
  all: Object.keys(felter),
  fieldsOf: (field) => [field],
  isTouched,
  saysTheSame(state, other, field) {
    const felt = felter[field];
    // A chosen version is an answer of its own, and a number that is shown masked cannot be compared.
    if (felt === undefined || felt.art === 'cpr' || state.chosen.has(field)) return false;
    const mine = readField(felt, state.draft[field], today);
    const theirs = readField(felt, other[field], today);
    return mine.ok && theirs.ok && mine.value === theirs.value;
  },
});

/** The row as it would be saved, with nothing for what cannot be read yet. */
export function rowAsTyped(kind: FormKind, state: FormState, loaded: Loaded | null, today: string) {
  const felter = formFelter(kind);
  const everything = new Set(Object.keys(felter));
  const read = readDraft(felter, state.draft, everything, today);
  const empty = Object.fromEntries(Object.keys(kind.felter).map((navn) => [navn, null]));
  const row = { ...empty, ...loaded?.row, ...typedOver(read, state, loaded) };
  const shown = new Set(
    kind.groups.flatMap((g) => g.fields.filter((f) => f.when?.(row) ?? true).map((f) => f.field)),
  );
  const reading = readDraft(felter, state.draft, shown, today);
  return { row: { ...row, ...typedOver(reading, state, loaded) } as LooseRow, shown, reading };
}

// An untouched secret keeps what was loaded (masked), it is not emptied.
const typedOver = (reading: Reading, state: FormState, loaded: Loaded | null): LooseRow =>
  Object.fromEntries(
    Object.entries(reading.values).map(([navn, value]) =>
      state.draft[navn] === null && value === null && isMasked(loaded?.row[navn])
        ? [navn, loaded?.row[navn]]
        : [navn, value],
    ),
  );

const isMasked = (value: unknown): boolean => typeof value === 'string' && value.includes('•');

/** What is sent: all that has a value for a new record, else only what was changed. */
export function toSend(kind: FormKind, state: FormState, loaded: Loaded | null, reading: Reading): LooseRow {
  const entries = Object.entries(reading.values).filter(([navn, value]) => {
    if (kind.felter[navn]?.art === 'cpr' && state.draft[navn] === null) return false;
    if (state.chosen.has(navn)) return true;
    return value !== (loaded?.row[navn] ?? null);
  });
  return Object.fromEntries(entries);
}

/** Chosen versions of numbers that are only known masked, by field: sent by their entries. */
export const chosenSecrets = (kind: FormKind, { chosen, draft }: FormState): Record<string, string> =>
  Object.fromEntries(
    [...chosen].filter(([navn]) => kind.felter[navn]?.art === 'cpr' && draft[navn] === null),
  );
