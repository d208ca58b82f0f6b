import { useState, type KeyboardEvent } from 'react';
import type { Fremmoedestatus } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { Mark } from './useMarking.ts';

const { bogstav, tastAlle } = tekster.hold;

/** What each letter marks; a space takes a mark away. */
const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ...Object.entries(bogstav).map(([status, letter]): [string, Mark] => [
    letter.toLowerCase(),
    status as Fremmoedestatus,
  ]),
  [' ', null],
  ['delete', null],
  ['backspace', null],
]);

interface CursorOptions {
  readonly rows: number;
  readonly columns: number;
  /** Whether a person was there in a column, so that the mark has a place. */
  readonly open: (row: number, column: number) => boolean;
  readonly onMark: (row: number, column: number, mark: Mark) => void;
  readonly onAll: (column: number) => void;
  readonly column: number;
  readonly onColumn: (column: number) => void;
}

/** Arrow keys move; one letter marks and goes to the next who was there. */
export function useCursor(options: CursorOptions) {
  const { rows, columns, open, onMark, onAll, column, onColumn } = options;
  const [wanted, setRow] = useState<number | null>(null);
  const next = (from: number, step: number): number => {
    for (let row = from + step; row >= 0 && row < rows; row += step) if (open(row, column)) return row;
    return from;
  };
  const first = open(0, column) ? 0 : Math.max(0, next(-1, 1));
  const row = Math.min(wanted ?? first, Math.max(0, rows - 1));
  const moves: Readonly<Record<string, () => void>> = {
    arrowdown: () => setRow(next(row, 1)),
    arrowup: () => setRow(next(row, -1)),
    arrowleft: () => onColumn(Math.max(0, column - 1)),
    arrowright: () => onColumn(Math.min(columns - 1, column + 1)),
    home: () => setRow(Math.max(0, next(-1, 1))),
    end: () => setRow(next(rows, -1)),
    [tastAlle.toLowerCase()]: () => onAll(column),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const mark = MARKS.get(key);
    const move = moves[key];
    if (mark === undefined && move === undefined) return;
    event.preventDefault();
    if (mark !== undefined && open(row, column)) {
      onMark(row, column, mark);
      setRow(next(row, 1));
    }
    move?.();
  };
  return { row, setRow, onKeyDown };
}
