export * from './schema.ts';
export * from './oplyst.ts';
export * from './resultat.ts';
export * from './rules.ts';
export * from './skabelon.ts';
export * from './skala.ts';
