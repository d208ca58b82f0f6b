import { useEffect, useRef, type RefObject } from 'react';
import type { Draft } from './draft.ts';
import type { FormKind } from './types.ts';

const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, button';

export function focusField(form: HTMLElement | null, field: string): void {
  form
    ?.querySelector(`[data-felt="${CSS.escape(field)}"]`)
    ?.querySelector<HTMLElement>(FOCUSABLE)
    ?.focus();
}

/** On opening, the first field that has nothing in it yet; in a filled form the first. */
export function useFirstFocus(form: RefObject<HTMLElement | null>, kind: FormKind, began: Draft): void {
  const first = useRef<string | null>(null);
  const fields = kind.groups.flatMap((g) => g.fields.map((f) => f.field));
  first.current ??= fields.find((f) => (began[f] ?? '') === '') ?? fields[0] ?? '';
  useEffect(() => {
    const [start] = kind.groups.flatMap((g) => g.fields);
    const prefilled = start !== undefined && (began[start.field] ?? '') !== '';
    const field = prefilled ? first.current : start?.field;
    if (field) focusField(form.current, field);
    // Once, when the form opens: later it would take the focus away from who types.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}
