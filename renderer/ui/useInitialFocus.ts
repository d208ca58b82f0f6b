import { useEffect, useRef, type RefObject } from 'react';

/** The field that one types in first, or the button of what is next, has the focus when its screen opens. */
export function useInitialFocus<E extends HTMLElement = HTMLInputElement>(
  active = true,
): RefObject<E | null> {
  const field = useRef<E>(null);
  useEffect(() => {
    if (active) field.current?.focus();
    // Only when it opens: later the focus belongs to the user.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return field;
}

/** What had the focus is gone: only then may a page take it. */
export function focusIsNowhere(): boolean {
  const now = document.activeElement;
  return now === null || now === document.body || now.id === 'indhold';
}
