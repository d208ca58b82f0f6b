export * from './fremmoede.ts';
export * from './schema.ts';
export * from './rules.ts';
