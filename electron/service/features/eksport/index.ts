export { eksportHandlers } from './handlers.ts';
export type { IndikatorskemaModel } from './model.ts';
export { readPrintedHeads, type PrintedHeads } from './readHeads.ts';
export { writeIndikatorskema, type ExportTarget } from './write.ts';
