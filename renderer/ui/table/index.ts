export { DataTable, type DataTableHandle } from './DataTable.tsx';
export type { Column, OnWidths, Rows, Selection, Sort } from './types.ts';
