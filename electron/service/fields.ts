import type { FieldError } from '#shared/contract/index.ts';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** zod's issues as one code per field; '' names the input as a whole. */
export function fieldErrors(error: z.ZodError): Record<string, FieldError> {
  const fields: Record<string, FieldError> = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) fields[path ? `${path}.${key}` : key] ??= { kode: 'ukendt_felt' };
    else fields[path] ??= fieldError(issue);
  }
  return fields;
}

function fieldError(issue: Issue): FieldError {
  switch (issue.code) {
    case 'custom':
      return { kode: typeof issue.params?.['kode'] === 'string' ? issue.params['kode'] : 'ugyldig' };
    case 'invalid_union':
      return fieldErrorOfUnion(issue.errors);
    case 'too_big':
      return {
        kode: issue.origin === 'string' ? 'for_lang' : 'for_stor',
        detalje: { max: Number(issue.maximum) },
      };
    case 'too_small':
      return issue.origin === 'string'
        ? { kode: 'kraeves' }
        : { kode: 'for_lille', detalje: { min: Number(issue.minimum) } };
    case 'invalid_value':
      return { kode: 'ukendt_kode' };
    case 'invalid_type':
      return { kode: issue.input === undefined ? 'kraeves' : 'forkert_type' };
    default:
      return { kode: 'ugyldig' };
  }
}

/** A field is null, empty or its own kind of value (felt.ts): the last branch says what is wrong with the value. */
function fieldErrorOfUnion(branches: readonly (readonly Issue[])[]): FieldError {
  const issue = branches.at(-1)?.[0];
  return issue ? fieldError(issue) : { kode: 'ugyldig' };
}
