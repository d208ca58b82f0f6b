import { useRef, useState, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

function nextIndex(key: string, index: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, index + step));
}

interface Rows {
  /** Number of the row whose panel is open. */
  readonly open: string | null;
  readonly onOpen: (nr: string) => void;
  readonly onGo?: (nr: string) => void;
}

/** One tab stop; arrows move, Enter opens, right goes to the page where there is one. While a panel is open it follows the arrows. */
export function useRows(order: readonly string[], { open, onOpen, onGo }: Rows) {
  const rows = useRef(new Map<string, HTMLTableRowElement>());
  const [current, setCurrent] = useState<string | null>(open);
  const active = current !== null && order.includes(current) ? current : (order[0] ?? null);
  const focus = (nr: string | null): void => rows.current.get(nr ?? '')?.focus();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (active !== null) onOpen(active);
      return;
    }
    if (event.key === 'ArrowRight' && active !== null) onGo?.(active);
    const next = nextIndex(event.key, order.indexOf(active ?? ''), order.length);
    const nr = next === null ? undefined : order[next];
    if (nr === undefined) return;
    event.preventDefault();
    setCurrent(nr);
    focus(nr);
    if (open !== null) onOpen(nr);
  };
  const register = (nr: string) => (row: HTMLTableRowElement | null) => {
    if (row === null) rows.current.delete(nr);
    else rows.current.set(nr, row);
  };
  return { active, setCurrent, focus, onKeyDown, register };
}
