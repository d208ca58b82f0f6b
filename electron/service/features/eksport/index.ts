export { eksportHandlers } from './handlers.ts';
export type { Skemamodel } from './model.ts';
export { readPrintedHeads } from './readHeads.ts';
export { writeIndikatorskema } from './write.ts';
