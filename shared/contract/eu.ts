import { eukortlaegning } from '../domain/eu/index.ts';
import { registrering } from './registrering.ts';

export const euContract = {
  ...registrering('eu', '', eukortlaegning),
};
