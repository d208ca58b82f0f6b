import { OperationError } from '#shared/contract/index.ts';
import { adgangskodeStyrke, MIN_ADGANGSKODE } from '#shared/domain/adgang/index.ts';

/** @throws OperationError `svag_adgangskode` at the field, for fewer than 8 characters. */
export function checkPassword(password: string, felt = 'adgangskode'): void {
  if (adgangskodeStyrke(password) !== 'for_kort') return;
  throw new OperationError('svag_adgangskode', {
    fields: { [felt]: { kode: 'for_kort', detalje: { min: MIN_ADGANGSKODE } } },
  });
}
