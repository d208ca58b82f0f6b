export type { Retning } from './datoord.ts';
export * from './datotekst.ts';
export * from './kalendertid.ts';
export { parseKlokkeslaet } from './klokkeslaet.ts';
export * from './localdate.ts';
export * from './maaned.ts';
export * from './periode.ts';
export { versionAt } from './version.ts';
