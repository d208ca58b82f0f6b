import {
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type ReactTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Column, Sort } from './types.ts';

const features = tableFeatures({ rowSortingFeature });

/** A place in the list; its row comes when it has been fetched. */
export interface Slot<R> {
  readonly index: number;
  readonly row: R | undefined;
}

export type Grid<R> = ReactTable<typeof features, Slot<R>>;

/** The table's model of the rows in sight. Sorting is the service's work; here it is only chosen. */
export function useGrid<R>(
  columns: readonly Column<R>[],
  slots: readonly Slot<R>[],
  sort: Sort | null,
  onSort: (sort: Sort) => void,
): Grid<R> {
  const defs = useMemo(
    () => columns.map((c): ColumnDef<typeof features, Slot<R>> => toDefinition(c)),
    [columns],
  );
  const sorting = useMemo(() => (sort ? [{ id: sort.field, desc: sort.descending }] : []), [sort]);
  return useTable({
    features,
    columns: defs,
    data: slots,
    state: { sorting },
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    getRowId: (slot) => String(slot.index),
    onSortingChange: (update) => {
      const [chosen] = typeof update === 'function' ? update(sorting) : update;
      if (chosen) onSort({ field: chosen.id, descending: chosen.desc });
    },
  });
}

const toDefinition = <R>(column: Column<R>): ColumnDef<typeof features, Slot<R>> => ({
  id: column.id,
  // Only columns with a value can be sorted; the value itself is never compared here.
  accessorFn: (slot) => slot.index,
  header: column.header,
  cell: ({ row }) => (row.original.row === undefined ? null : column.cell(row.original.row)),
  enableSorting: column.sortable ?? true,
  sortDescFirst: false,
});
