export * from './schema.ts';
export * from './resultat.ts';
