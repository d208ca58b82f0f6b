export * from './koder.ts';
export * from './kortlaegning.ts';
export { KOLONNER } from './krydstabeller.ts';
export * from './opgoerelse.ts';
export { eupersoner, type Eugrundlag, type Personoplysning } from './personer.ts';
export * from './schema.ts';
export * from './skjul.ts';
