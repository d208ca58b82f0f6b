export * from './indsaet.ts';
export * from './plan.ts';
export * from './schema.ts';
