import { useState, type FocusEvent, type KeyboardEvent } from 'react';

const marksIn = (scope: Element): HTMLElement[] => [...scope.querySelectorAll<HTMLElement>('[data-mark]')];

const centre = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

/** In the row above or below, the mark that lies nearest in time. */
function inNextRow(group: Element, from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...group.querySelectorAll('[data-row]')];
  const row = rows[rows.findIndex((r) => r.contains(from)) + step];
  const x = centre(from);
  const near = (mark: Element): number => Math.abs(centre(mark) - x);
  return row && marksIn(row).toSorted((a, b) => near(a) - near(b))[0];
}

function target(group: Element, from: HTMLElement, key: string): HTMLElement | undefined {
  const all = marksIn(group);
  const at = all.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return all[at + 1];
    case 'ArrowLeft':
      return all[at - 1];
    case 'ArrowDown':
      return inNextRow(group, from, 1);
    case 'ArrowUp':
      return inNextRow(group, from, -1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

/** One stop for the tabulator; the arrows go from mark to mark, Enter opens. */
export function useMarkKeys() {
  const [activeId, setActiveId] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]') : null;
    const to = from && target(event.currentTarget, from, event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const mark = event.target.closest<HTMLElement>('[data-mark]');
    if (mark) setActiveId(mark.dataset['mark'] ?? null);
  };
  return { activeId, group: { onKeyDown, onFocus } };
}
