import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { nextIndex } from './keys.ts';
import type { Rows, Selection } from './types.ts';
import { ROW_HEIGHT, type View } from './useWindow.ts';

interface Opening<R> {
  readonly rows: Rows<R>;
  readonly onOpen: (row: R) => void;
  readonly selection?: Selection<R>;
}

const indexUnder = (target: EventTarget): number | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset['index']);
};
const onBox = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-choose]') !== null;

/** What a key does to the choice of rows; false for keys that do nothing to it. */
function chooseByKey<R>(selection: Selection<R>, event: KeyboardEvent, active: number): boolean {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) {
    const letter = event.altKey || event.shiftKey ? '' : key.toLowerCase();
    if (letter === 'a') selection.selectAll();
    else if (letter === 'c' && selection.count > 0) selection.copy();
    else return false;
  } else if (key === ' ' && !event.altKey) {
    if (event.shiftKey) selection.extend(active, active);
    else selection.toggle(active);
  } else if (key === 'Escape' && selection.count > 0) selection.clear();
  else return false;
  return true;
}

/** A click opens a row; arrows, Home, End and the page keys move the active one, Enter opens it, Space chooses it. */
export function useOpening<R extends { readonly id: string }>(
  { rows, onOpen, selection }: Opening<R>,
  { active, count, moveTo, setActive }: View,
  table: RefObject<HTMLElement | null>,
) {
  const open = (index: number): void => {
    const row = rows.at(index);
    setActive(index);
    if (row !== undefined) onOpen(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== table.current) return;
    if (selection !== undefined && chooseByKey(selection, event, active)) return event.preventDefault();
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const inSight = Math.floor((table.current?.parentElement?.clientHeight ?? 0) / ROW_HEIGHT);
    const next = nextIndex(event.key, active, count, Math.max(1, inSight - 2));
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === null) return open(active);
    if (event.shiftKey) selection?.extend(next, active);
    moveTo(next);
  };
  const choose = (event: MouseEvent, index: number, choice: Selection<R>): void => {
    setActive(index);
    if (event.shiftKey) choice.extend(index, active);
    else choice.toggle(index);
  };
  const onClick = (event: MouseEvent): void => {
    const index = indexUnder(event.target);
    const byBox = onBox(event.target);
    if (index === null) {
      if (byBox && selection !== undefined) (selection.all ? selection.clear : selection.selectAll)();
    } else if (selection !== undefined && (byBox || event.shiftKey || event.ctrlKey || event.metaKey)) {
      choose(event, index, selection);
    } else open(index);
  };
  // The boxes and a Shift+click leave the focus on the table, and mark no text.
  const onMouseDown = (event: MouseEvent): void => {
    if (selection === undefined || !(onBox(event.target) || event.shiftKey)) return;
    event.preventDefault();
    table.current?.focus();
  };
  return { onKeyDown, onClick, onMouseDown };
}
