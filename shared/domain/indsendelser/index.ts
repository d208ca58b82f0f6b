export * from './afvigelse.ts';
export * from './bilag.ts';
export * from './forskel.ts';
export * from './frys.ts';
export * from './lukning.ts';
export * from './resultat.ts';
export * from './schema.ts';
export * from './kontrol.ts';
