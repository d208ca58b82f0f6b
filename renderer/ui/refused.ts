import { OperationError } from '#shared/contract/index.ts';
import { feltfejl } from '#shared/tekster/index.ts';
import { showErrorToast } from './toast.tsx';

/** What the service says of the fields that it refused, in words; null for what it refused as a whole. */
export function refusedFields(error: unknown): Readonly<Record<string, string>> | null {
  const fields = error instanceof OperationError ? error.error.fields : undefined;
  if (fields === undefined) return null;
  return Object.fromEntries(
    Object.entries(fields).map(([felt, { kode, detalje }]) => [felt, feltfejl(kode, detalje)]),
  );
}

/** What it says of one field. */
export const fieldSentence = (error: unknown, felt: string): string | null =>
  refusedFields(error)?.[felt] ?? null;

/** Says what no field of a form can say. */
export function showUnlessAtField(error: OperationError): void {
  if (error.error.code !== 'ugyldigt_input') showErrorToast(error);
}
