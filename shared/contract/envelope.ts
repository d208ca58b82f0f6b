import { z } from 'zod';

/** Version of the messages between window and service; a mismatch is refused, not guessed. */
export const PROTOCOL = 1;

const MAX_BEGRUNDELSE = 2000;

export const requestSchema = z.strictObject({
  v: z.literal(PROTOCOL),
  id: z.string().min(1).max(64),
  operation: z.string().max(100),
  input: z.unknown(),
  /** Why something of a closed periode is written, asked for with `kraever_begrundelse`; of commands only. */
  begrundelse: z.string().trim().min(1).max(MAX_BEGRUNDELSE).optional(),
});
export type Request = z.infer<typeof requestSchema>;

export const cancelSchema = z.strictObject({ v: z.literal(PROTOCOL), cancel: z.string().min(1).max(64) });

/** Codes that any operation can answer with. The words for people stand in shared/tekster. */
export const ERROR_CODES = [
  'ugyldig_besked',
  'ukendt_operation',
  'ugyldigt_input',
  'intet_projekt',
  'skrivebeskyttet',
  'findes_ikke',
  'har_tilhoerende',
  'forkert_adgangskode',
  'svag_adgangskode',
  'ikke_et_projekt',
  'mappe_findes',
  'arkiv_i_projektet',
  'mappe_i_sky',
  'beskadiget',
  'nyere_format',
  'kan_ikke_skrive',
  'disk_fuld',
  'optaget_af_andre',
  'intet_at_fortryde',
  'periode_lukket',
  'periode_ikke_lukket',
  'periode_ikke_slut',
  'periode_indsendt',
  'kraever_begrundelse',
  'kun_projektleder',
  'afbrudt',
  'tjeneste_stoppet',
  'intern',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is wrong with one field. `id` links to the record that is in the way. */
export const fieldErrorSchema = z.object({
  kode: z.string(),
  detalje: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type FieldError = z.infer<typeof fieldErrorSchema>;

export const errorSchema = z.object({
  code: z.enum(ERROR_CODES),
  fields: z.record(z.string(), fieldErrorSchema).optional(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type ServiceError = z.infer<typeof errorSchema>;

export type Reply =
  | { readonly v: typeof PROTOCOL; readonly id: string; readonly ok: true; readonly data: unknown }
  | { readonly v: typeof PROTOCOL; readonly id: string; readonly ok: false; readonly error: ServiceError };

/** Pushed by the service (or, for `service`, by whoever supervises it). */
export type ServiceEvent =
  | {
      readonly v: typeof PROTOCOL;
      readonly event: 'changed';
      readonly features: readonly string[];
      readonly ids: readonly string[];
    }
  | {
      readonly v: typeof PROTOCOL;
      readonly event: 'progress';
      readonly id: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly v: typeof PROTOCOL; readonly event: 'session' }
  | { readonly v: typeof PROTOCOL; readonly event: 'service'; readonly state: 'restarted' | 'stopped' };

/** An error that crosses the process border as a code; thrown by handlers, rethrown by the client. */
export class OperationError extends Error {
  readonly error: ServiceError;
  constructor(code: ErrorCode, more: Omit<ServiceError, 'code'> = {}) {
    super(code);
    this.name = 'OperationError';
    this.error = { code, ...more };
  }
}
