import { z } from 'zod';

/** What a field holds, in the words of a form: decides its schema, its column and its widget. */
export type FeltArt =
  | 'tekst'
  | 'langtekst'
  | 'dato'
  | 'valg'
  | 'reference'
  | 'heltal'
  | 'tal'
  | 'jaNej'
  | 'cpr'
  | 'cvr'
  | 'pnummer'
  | 'kommune'
  | 'json';

/** A value as it stands in the change log: JSON, never undefined. */
export type Vaerdi = string | number | boolean | null | { readonly [navn: string]: unknown };

/**
 * One field of an entity.
 * `person`: erased with the person (design.md §7); the others stay, so that the numbers stand.
 */
export interface Felt<T = unknown, K extends boolean = boolean> {
  readonly art: FeltArt;
  readonly kraevet: K;
  readonly person: boolean;
  readonly input: z.ZodType<T | null>;
  readonly output: z.ZodType<T>;
  readonly valg?: readonly string[];
  readonly reference?: string;
  /** Words of this field are found by the search. */
  readonly soeges: boolean;
  /** A day that is planned: a week day typed in it is the next one, not the last. */
  readonly fremad?: boolean;
}

export type FeltType<F> = F extends Felt<infer T, boolean> ? T : never;

interface FeltValg {
  readonly person?: boolean;
  readonly soeges?: boolean;
  readonly fremad?: boolean;
}

/** Builds an optional field; an empty text means "nothing" (null). */
export function felt<T>(
  art: FeltArt,
  schema: z.ZodType<T>,
  output: z.ZodType<T>,
  valg: FeltValg & { valg?: readonly string[]; reference?: string } = {},
): Felt<T, false> {
  const input = z.union([z.null(), z.literal('').transform(() => null), schema]);
  const { person = false, soeges = false, ...rest } = valg;
  return { art, kraevet: false, person, soeges, input, output, ...rest };
}

/** The same field, which must have a value. */
export function kraevet<T>(f: Felt<T, boolean>): Felt<T, true> {
  return { ...f, kraevet: true };
}
