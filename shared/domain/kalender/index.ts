export * from './datotekst.ts';
export * from './localdate.ts';
export * from './periode.ts';
