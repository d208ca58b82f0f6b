export * from './celle.ts';
export * from './dele.ts';
export * from './indhold.ts';
export * from './schema.ts';
export * from './forslag.ts';
export * from './overskrift.ts';
export * from './udkast.ts';
