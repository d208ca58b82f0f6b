export * from './koder.ts';
export * from './kortlaegning.ts';
export { KOLONNEGRUPPER, KOLONNER } from './krydstabeller.ts';
export * from './opgoerelse.ts';
export type { Euraekke } from './raekke.ts';
export { eupersoner, type Eugrundlag, type Personoplysning } from './personer.ts';
export * from './schema.ts';
export * from './skjul.ts';
