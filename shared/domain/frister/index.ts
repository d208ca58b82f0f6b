export * from './fakta.ts';
export * from './beregn.ts';
export * from './vinduer.ts';
