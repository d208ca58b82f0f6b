export * from './fremmoede.ts';
export * from './hold.ts';
export * from './navneliste.ts';
export * from './opkvalificering.ts';
export * from './schema.ts';
export * from './rules.ts';
