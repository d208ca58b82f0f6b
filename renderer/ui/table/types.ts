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
