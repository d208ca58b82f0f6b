export * from './aldersgruppe.ts';
export * from './bevis.ts';
export * from './cpr.ts';
export * from './schema.ts';
export * from './initialer.ts';
export * from './rules.ts';
