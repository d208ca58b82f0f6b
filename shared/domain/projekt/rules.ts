import { tjekRaekkefoelge, type Problem } from '../entitet/index.ts';
import type { Projekt } from './schema.ts';

export const tjekProjekt = (p: Projekt): Problem[] => tjekRaekkefoelge(p, 'bevillingFra', 'bevillingTil');
