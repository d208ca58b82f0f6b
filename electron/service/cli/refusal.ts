import type { ServiceError } from '#shared/contract/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';

/** What is printed on standard error for exit code 1: codes for programs, one sentence for people. */
export interface Refusal {
  readonly code: string;
  readonly fields: NonNullable<ServiceError['fields']>;
  readonly detail: NonNullable<ServiceError['detail']>;
  readonly besked: string;
}

export function refusal(error: ServiceError): Refusal {
  const { code, fields = {}, detail = {} } = error;
  const { titel, raad } = tekster.fejl.koder[code];
  const sentence = tekster.cli.besked[code] ?? `${titel}. ${raad}`;
  const perField = Object.entries(fields).map(
    ([felt, { kode, detalje }]) => `${felt === '' ? 'input' : felt}: ${feltfejl(kode, detalje)}`,
  );
  return { code, fields, detail, besked: [sentence, ...perField].join(' ') };
}
