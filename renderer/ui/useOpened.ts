import { useRef, useState } from 'react';

/** What is open beside a page, null for nothing; when it is closed, the keyboard is back where it was opened from. */
export function useOpened<T>() {
  const [open, setOpen] = useState<T | null>(null);
  const before = useRef<Element | null>(null);
  const show = (next: T): void => {
    before.current = document.activeElement;
    setOpen(next);
  };
  const close = (): void => {
    setOpen(null);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return { open, show, close };
}
