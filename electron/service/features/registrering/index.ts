export * from './checks.ts';
export * from './handlers.ts';
export { labelsOfRow } from './list.ts';
export { mangeHandlers } from './mange.ts';
export { rowName } from './names.ts';
export * from './rows.ts';
