import { tjekRaekkefoelge, type Problem } from '../entitet/index.ts';
import type { Projekt } from './schema.ts';

export const tjekProjekt = (p: Pick<Projekt, 'bevillingFra' | 'bevillingTil'>): Problem[] =>
  tjekRaekkefoelge(p, 'bevillingFra', 'bevillingTil');
