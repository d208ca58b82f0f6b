import type { Felter } from '#shared/domain/entitet/index.ts';
import { draftOf, draftOfRow, readField, type Draft, type LooseRow } from './draft.ts';
import { isTouched, type FormState } from './state.ts';
import type { Loaded, Typed } from './types.ts';

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((head) => b.includes(head));

/** Fields that somebody else wrote after this form saw them, and that this form has something else to say about. */
export const changedUnderneath = (state: FormState, loaded: Loaded): string[] =>
  Object.keys(state.draft).filter(
    (field) => isTouched(state, field) && !same(state.seen[field], loaded.heads[field]),
  );

/** The heads of some fields, known by now. */
const seeing = (state: FormState, loaded: Loaded, fields: readonly string[]): FormState['seen'] => ({
  ...state.seen,
  ...Object.fromEntries(fields.map((field) => [field, loaded.heads[field] ?? []])),
});

const pick = (draft: Draft, fields: readonly string[]): Draft =>
  Object.fromEntries(fields.map((field) => [field, draft[field] ?? null]));

/**
 * The record was written elsewhere while its form is open. What was not touched follows quietly, and so does what
 * was typed just the same; the rest keeps the heads it was typed on, until the person chooses (design.md §4).
 */
export function refresh(state: FormState, felter: Felter, loaded: Loaded, today: string): FormState {
  const fresh = draftOfRow(felter, loaded.row);
  const follows = Object.entries(felter).flatMap(([field, felt]) => {
    if (!isTouched(state, field)) return [field];
    if (state.chosen.has(field) || felt.art === 'cpr') return [];
    const read = readField(felt, state.draft[field], today);
    return read.ok && read.value === (loaded.row[field] ?? null) ? [field] : [];
  });
  const values = pick(fresh, follows);
  return {
    ...state,
    draft: { ...state.draft, ...values },
    began: { ...state.began, ...values },
    seen: seeing(state, loaded, follows),
  };
}

/** "Brug den nye": the field is as if it had not been touched. */
export function takeTheirs(state: FormState, felter: Felter, loaded: Loaded, field: string): FormState {
  const felt = felter[field];
  if (felt === undefined) return state;
  const value = { [field]: draftOf(felt, loaded.row[field]) };
  return {
    ...state,
    draft: { ...state.draft, ...value },
    began: { ...state.began, ...value },
    seen: seeing(state, loaded, [field]),
  };
}

/** "Behold min": knowingly, so the save names what it replaces and makes no konflikt. */
export const keepMine = (state: FormState, loaded: Loaded, field: string): FormState => ({
  ...state,
  seen: seeing(state, loaded, [field]),
});

/** Puts what was typed before into a form that has just been opened. */
export const restore = (state: FormState, felter: Felter, typed: Typed): FormState => {
  const fields = Object.keys(typed.fields).filter((field) => Object.hasOwn(felter, field));
  return {
    ...state,
    draft: { ...state.draft, ...pick(typed.fields, fields) },
    seen: { ...state.seen, ...typed.heads },
  };
};

/** What stands in the form and nowhere else; null when that is nothing. */
export function typedIn(state: FormState): Typed | null {
  const fields = Object.keys(state.draft).filter((field) => isTouched(state, field));
  if (fields.length === 0) return null;
  const heads = Object.fromEntries(fields.flatMap((f) => (state.seen[f] ? [[f, state.seen[f]]] : [])));
  return { fields: pick(state.draft, fields), heads };
}

/** The heads of the fields that are sent, as the form knows them. */
export const basisOf = (sent: LooseRow, state: FormState): Record<string, readonly string[]> =>
  Object.fromEntries(Object.keys(sent).map((field) => [field, state.seen[field] ?? []]));
