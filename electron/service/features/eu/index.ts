import { eukortlaegning } from '#shared/domain/eu/index.ts';
import { registreringHandlers } from '../registrering/index.ts';

export { readKortlaegning, readPersonoplysninger } from './gather.ts';

export const euHandlers = {
  ...registreringHandlers('eu', '', eukortlaegning),
};
