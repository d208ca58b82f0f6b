import { OperationError } from '#shared/contract/index.ts';

const MIN_PASSWORD = 8;

/** @throws OperationError `svag_adgangskode` at the field, for fewer than 8 characters. */
export function checkPassword(password: string, felt = 'adgangskode'): void {
  if ([...password.trim()].length >= MIN_PASSWORD) return;
  throw new OperationError('svag_adgangskode', {
    fields: { [felt]: { kode: 'for_kort', detalje: { min: MIN_PASSWORD } } },
  });
}
