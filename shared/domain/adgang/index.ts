export * from './adgangskode.ts';
