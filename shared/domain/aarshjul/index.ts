export * from './opbevaring.ts';
export * from './punkter.ts';
export * from './schema.ts';
