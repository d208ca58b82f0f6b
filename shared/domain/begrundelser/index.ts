export * from './schema.ts';
export * from './usaedvanlig.ts';
