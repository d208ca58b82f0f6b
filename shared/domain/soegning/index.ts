export * from './ordform.ts';
export * from './rang.ts';
