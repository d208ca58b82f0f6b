import { useEffect, type RefObject } from 'react';
import type { Draft } from './draft.ts';
import type { FormKind } from './types.ts';

const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, button';

export function focusField(form: HTMLElement | null, field: string): void {
  form
    ?.querySelector(`[data-felt="${CSS.escape(field)}"]`)
    ?.querySelector<HTMLElement>(FOCUSABLE)
    ?.focus();
}

/** On opening: the field that was asked for, else the first, or in a new form that began with something the first that is empty. */
export function useFirstFocus(
  form: RefObject<HTMLElement | null>,
  kind: FormKind,
  began: Draft,
  isNew: boolean,
  wished: string | undefined,
): void {
  useEffect(() => {
    const fields = kind.groups.flatMap((g) => g.fields.map((f) => f.field));
    const empty = isNew ? fields.find((f) => (began[f] ?? '') === '') : undefined;
    const start = (fields.includes(wished ?? '') ? wished : undefined) ?? empty ?? fields[0];
    if (start !== undefined) focusField(form.current, start);
    // When the form opens, and when another field is asked for: later it would take the focus away from who types.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wished]);
}
