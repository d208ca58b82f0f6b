export * from './felt.ts';
export * from './feltarter.ts';
export * from './entitet.ts';
export * from './problem.ts';
export * from './kanonisk.ts';
export * from './mange.ts';
