import { useEffect, useRef, type RefObject } from 'react';

/** The field that one types in first has the focus when its screen opens. */
export function useInitialFocus(active = true): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (active) field.current?.focus();
    // Only when it opens: later the focus belongs to the user.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return field;
}
