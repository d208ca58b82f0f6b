export { DataTable, type DataTableHandle } from './DataTable.tsx';
export type { Column, Rows, Sort } from './types.ts';
