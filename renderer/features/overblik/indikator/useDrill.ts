import { useRef, useState } from 'react';
import type { Udsnit } from '#shared/contract/index.ts';

/** A part of the number, and what it is called. */
export interface Part {
  readonly udsnit: Udsnit;
  readonly title: string;
}

export interface Drill {
  /** 'all' = the whole number with its near misses; null = nothing is open. */
  readonly open: Part | 'all' | null;
  readonly show: (part: Part | 'all') => void;
  readonly close: () => void;
}

/** What the side panel shows; the keyboard comes back to where it was opened from. */
export function useDrill(): Drill {
  const [open, setOpen] = useState<Part | 'all' | null>(null);
  const before = useRef<Element | null>(null);
  const show = (part: Part | 'all'): void => {
    before.current = document.activeElement;
    setOpen(part);
  };
  const close = (): void => {
    setOpen(null);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return { open, show, close };
}
