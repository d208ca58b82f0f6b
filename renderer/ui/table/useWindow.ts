import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Column, Rows } from './types.ts';
import type { Slot } from './useGrid.ts';

export const ROW_HEIGHT = 34;
const OVERSCAN = 10;
/** What stands there until the first answer, so that nothing jumps. */
const LOADING_ROWS = 12;
/** Dates and numbers are never cut: half a number is a wrong one. */
const DATE_WIDTH = 108;
/** Below these widths the columns of priority 3 and 2 give way. */
const ROOM = { 3: 900, 2: 720 } as const;

/** The rows in sight, and what moves them. */
export function useWindow<R>(
  scroll: RefObject<HTMLElement | null>,
  { total, at, onRange }: Rows<R>,
  resetKey: string,
) {
  const [active, setActive] = useState(0);
  const count = total ?? LOADING_ROWS;
  // The rule is for React's compiler, which this app does not use.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [onRange, first, last]);
  useEffect(() => {
    setActive(0);
    scroll.current?.scrollTo({ top: 0 });
  }, [scroll, resetKey]);
  const slots = useMemo(
    () => Array.from({ length: items.length }, (_, i): Slot<R> => ({ index: first + i, row: at(first + i) })),
    [items.length, first, at],
  );
  const moveTo = (index: number): void => {
    setActive(index);
    virtualizer.scrollToIndex(index);
  };
  const shownActive = Math.min(active, Math.max(count - 1, 0));
  const place = { above: items[0]?.start ?? 0, height: virtualizer.getTotalSize() };
  return { active: shownActive, count, slots, moveTo, setActive, place };
}

export type View = Pick<ReturnType<typeof useWindow>, 'active' | 'count' | 'moveTo' | 'setActive'>;

/** Room for the box before a row. */
const CHOOSE_WIDTH = 34;
/** The share of its width that a column keeps when there are many; then the list scrolls sideways. */
const KEPT = 0.6;

const leastOf = <R>(c: Column<R>): number =>
  Math.max(Math.round(c.width * KEPT), c.align === 'right' ? Math.min(c.width, DATE_WIDTH) : 0);

/** The columns there is room for, the shares they have of it, and the least they take. */
export function useRoom<R>(columns: readonly Column<R>[], width: number, choosing: boolean) {
  const shown = useMemo(
    () => columns.filter((c) => c.priority === undefined || width === 0 || width >= ROOM[c.priority]),
    [columns, width],
  );
  const before = choosing ? [`${CHOOSE_WIDTH}px`] : [];
  const template = [...before, ...shown.map((c) => `minmax(${leastOf(c)}px, ${c.width}fr)`)].join(' ');
  const least = shown.reduce((sum, c) => sum + leastOf(c), choosing ? CHOOSE_WIDTH : 0);
  const rightAligned = useMemo(
    () => new Set(shown.filter((c) => c.align === 'right').map((c) => c.id)),
    [shown],
  );
  return { shown, template, least, rightAligned };
}
