import type { ReactNode } from 'react';

/** One column. `id` is also what the list is sorted by. */
export interface Column<R> {
  readonly id: string;
  readonly header: string;
  /** Pixels; the columns share what is left in proportion. */
  readonly width: number;
  readonly align?: 'right';
  readonly sortable?: boolean;
  /** 2 is left out where there is little room, 3 sooner. */
  readonly priority?: 2 | 3;
  readonly cell: (row: R) => ReactNode;
}

export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

/** The rows as the window has them: all are counted, only those in sight are fetched. */
export interface Rows<R> {
  /** Null until the first answer. */
  readonly total: number | null;
  readonly at: (index: number) => R | undefined;
  /** Told which rows are in sight, so that they can be fetched. */
  readonly onRange: (first: number, last: number) => void;
}

/** Which rows are chosen, and what the keys and boxes of the table do about it. Rows are named by their place. */
export interface Selection<R> {
  /** All that the list holds are chosen, also those that were never in sight. */
  readonly all: boolean;
  readonly count: number;
  readonly has: (row: R) => boolean;
  readonly toggle: (index: number) => void;
  /** From the row that was chosen last, else from `from`, to this one. */
  readonly extend: (index: number, from: number) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  /** Ctrl+C. */
  readonly copy: () => void;
  readonly words: { readonly all: string; readonly row: string };
}

/** Widths as the person made them, told when an edge is let go. */
export type OnWidths = (widths: Readonly<Record<string, number>>) => void;
