import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Saving } from './useSave.ts';

/** The list that one is still typing in: its words count when it is left. */
const openList = (form: HTMLElement | null): HTMLInputElement | null => {
  const active = document.activeElement;
  const inside = active instanceof HTMLInputElement && form?.contains(active) === true;
  return inside && active.getAttribute('role') === 'combobox' ? active : null;
};

/**
 * A save sees all that was typed before its key: a list that is still open is left first, a choice that is
 * being looked up is waited for. Without it, the first press of the key would save the form as it stood before.
 */
export function useSettled(saving: Saving, form: RefObject<HTMLElement | null>) {
  const latest = useRef(saving);
  useLayoutEffect(() => {
    latest.current = saving;
  });
  const choices = useRef(new Set<Promise<void>>());
  const wait = useCallback((choice: Promise<void>): void => {
    choices.current.add(choice);
    const done = (): void => void choices.current.delete(choice);
    choice.then(done, done);
  }, []);
  const save = useCallback(
    async (again: boolean): Promise<void> => {
      const list = openList(form.current);
      flushSync(() => list?.blur());
      while (choices.current.size > 0) await Promise.allSettled(choices.current);
      await latest.current.save(again);
      // Refused as a whole: one stands where one stood.
      if (form.current?.contains(document.activeElement) === false) list?.focus();
    },
    [form],
  );
  return { saving: { ...saving, save }, wait };
}
