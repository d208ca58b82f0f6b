export * from './fremskrivning.ts';
export * from './lys.ts';
export * from './opdeling.ts';
export * from './opmaerksomhed.ts';
export * from './serie.ts';
