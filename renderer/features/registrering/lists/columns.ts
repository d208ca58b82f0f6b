import type { ListColumn } from '../cells.tsx';
import type { RecordKind } from '../kind.ts';
import type { ColumnState } from './view.ts';

/** The columns as chosen; one that no longer exists is passed over. */
export function columnsOf(kind: RecordKind, chosen: readonly ColumnState[] | null): readonly ListColumn[] {
  if (chosen === null) return kind.columns;
  const columns = chosen.flatMap(({ id, width }) => {
    const column = kind.allColumns.find((c) => c.id === id);
    if (column === undefined) return [];
    // Who chose a column wants to see it, however little room there is.
    const { priority: _, ...rest } = column;
    return [{ ...rest, width: width ?? column.width }];
  });
  return columns.length === 0 ? kind.columns : columns;
}

/** The choice that shows what `columns` shows now. */
export const stateOf = (columns: readonly ListColumn[]): ColumnState[] =>
  columns.map(({ id, width }) => ({ id, width }));

/** One column up or down the list. */
export function moved(columns: readonly ColumnState[], id: string, by: -1 | 1): ColumnState[] {
  const from = columns.findIndex((c) => c.id === id);
  const to = from + by;
  const column = columns[from];
  if (column === undefined || to < 0 || to >= columns.length) return [...columns];
  return columns.toSpliced(from, 1).toSpliced(to, 0, column);
}
