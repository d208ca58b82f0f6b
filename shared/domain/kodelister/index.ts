export * from './koder.ts';
export * from './kommuner.ts';
export * from './ydelser.ts';
