import type { Felter } from '#shared/domain/entitet/index.ts';
import type { Draft } from './draft.ts';
import { isTouched, type FormState } from './state.ts';
import type { Typed } from './types.ts';

const pick = (draft: Draft, fields: readonly string[]): Draft =>
  Object.fromEntries(fields.map((field) => [field, draft[field] ?? null]));

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
