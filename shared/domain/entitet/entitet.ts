import { z } from 'zod';
import type { Felt, FeltType } from './felt.ts';

export type Felter = Readonly<Record<string, Felt>>;

/** A kind of record: its table, its fields, and the feature that owns it. */
export interface Entitet<T extends string = string, F extends Felter = Felter> {
  readonly tabel: T;
  readonly feature: string;
  readonly felter: F;
  /** Field whose value names the row for people, in lists, links and search hits. */
  readonly etiket: string | null;
}

/** Declares an entity; the shape of its rows and inputs is inferred from its fields. */
export function entitet<const T extends string, const F extends Felter>(e: Entitet<T, F>): Entitet<T, F> {
  return e;
}

/** A row as it is read: every field may be null, for a merge can produce any state (design.md §4). */
export type Raekke<E extends Entitet> = { readonly id: string } & {
  readonly [K in keyof E['felter']]: FeltType<E['felter'][K]> | null;
};

type Kraevede<F extends Felter> = { [K in keyof F]: F[K]['kraevet'] extends true ? K : never }[keyof F];

/** What creating a row takes. */
export type NyRaekke<E extends Entitet> = {
  readonly [K in Kraevede<E['felter']>]: FeltType<E['felter'][K]>;
} & {
  readonly [K in Exclude<keyof E['felter'], Kraevede<E['felter']>>]?:
    FeltType<E['felter'][K]> | null | undefined;
};

/** What changing a row takes: the fields to change, and the heads its form was loaded with. */
export type RettetRaekke<E extends Entitet> = {
  readonly id: string;
  readonly grundlag?: Readonly<Record<string, readonly string[]>> | undefined;
  /** By field in konflikt the entry of the version that was chosen: for a number that the window only knows masked. */
  readonly valgt?: Readonly<Record<string, string>> | undefined;
} & { readonly [K in keyof E['felter']]?: FeltType<E['felter'][K]> | null | undefined };

// One message for "missing", whether the key is absent or null.
const paakraevet = (f: Felt) => f.input.refine((v) => v !== null, { params: { kode: 'kraeves' } });

const feltSchemas = (felter: Felter, skema: (f: Felt) => z.ZodType) =>
  Object.fromEntries(Object.entries(felter).map(([navn, f]) => [navn, skema(f)]));

/** Schema of {@link NyRaekke}. Unknown fields are refused. */
export function nySchema<E extends Entitet>(e: E): z.ZodType<NyRaekke<E>> {
  const shape = feltSchemas(e.felter, (f) => (f.kraevet ? paakraevet(f) : f.input.optional()));
  return z.strictObject(shape) as unknown as z.ZodType<NyRaekke<E>>;
}

/** Schema of {@link RettetRaekke}. Unknown fields are refused. */
export function rettetSchema<E extends Entitet>(e: E): z.ZodType<RettetRaekke<E>> {
  const shape = feltSchemas(e.felter, (f) => (f.kraevet ? paakraevet(f).optional() : f.input.optional()));
  return z.strictObject({
    id: z.string().min(1).max(64),
    grundlag: z.record(z.string(), z.array(z.string())).optional(),
    valgt: z.record(z.string(), z.string().max(64)).optional(),
    ...shape,
  }) as unknown as z.ZodType<RettetRaekke<E>>;
}

/** Schema of {@link Raekke}. */
export function raekkeSchema<E extends Entitet>(e: E): z.ZodType<Raekke<E>> {
  const shape = feltSchemas(e.felter, (f) => f.output.nullable());
  return z.object({ id: z.string(), ...shape }) as unknown as z.ZodType<Raekke<E>>;
}
