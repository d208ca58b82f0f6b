export * from './fakta.ts';
export * from './beregn.ts';
