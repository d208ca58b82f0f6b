export * from './cvr.ts';
export * from './stoerrelse.ts';
export * from './schema.ts';
export * from './rules.ts';
export * from './tragt.ts';
