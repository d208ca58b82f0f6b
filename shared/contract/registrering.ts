import { z } from 'zod';
import {
  nySchema,
  raekkeSchema,
  rettetSchema,
  type Entitet,
  type NyRaekke,
  type Raekke,
  type RettetRaekke,
} from '../domain/entitet/index.ts';
import { datoInput } from './indikatorer.ts';
import { command, id, query, type Operation } from './operation.ts';

export const problemSchema = z.object({
  felt: z.string(),
  kode: z.string(),
  grad: z.enum(['fejl', 'advarsel']),
  detalje: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** Words for the references of a row, by field: {deltagerId: 'Søren Kragh Nissen'}. */
const visning = z.record(z.string(), z.string());

/** As many rows as one answer may hold. */
export const MAX_ROWS = 20_000;

/** What a list is asked for; other operations on "all found" take it too. */
export const listInput = z.strictObject({
  /** Words of a search as typed; every word must be found as the start of a word. */
  soeg: z.string().max(400).optional(),
  /** Exact values by field, e.g. {deltagerId: '…'}. Null finds rows without a value. */
  filter: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  /** Fields that must have a value, whichever. */
  udfyldt: z.array(z.string().max(100)).max(20).optional(),
  /** Days by field, both included; an open end is left out. */
  mellem: z
    .record(z.string(), z.strictObject({ fra: datoInput.optional(), til: datoInput.optional() }))
    .optional(),
  /** Only these rows. */
  ids: z.array(id).max(MAX_ROWS).optional(),
  sorter: z.strictObject({ felt: z.string(), faldende: z.boolean().optional() }).optional(),
  graense: z.number().int().min(1).max(MAX_ROWS).optional(),
  spring: z.number().int().min(0).optional(),
});

const saved = z.object({
  id: z.string(),
  /** The handling in the log; revision.undo takes it back. */
  handling: z.string(),
  advarsler: z.array(problemSchema),
});

/** One version of a field in konflikt. */
const version = z.object({ aendring: z.string(), vaerdi: z.unknown(), bruger: z.string(), tid: z.string() });

type ListeSvar<E extends Entitet> = {
  raekker: (Raekke<E> & { visning: Record<string, string>; konflikt: boolean })[];
  ialt: number;
};
type HentSvar<E extends Entitet> = {
  raekke: Raekke<E>;
  visning: Record<string, string>;
  hoveder: Record<string, string[]>;
  konflikter: Record<string, z.infer<typeof version>[]>;
};

/** The operations that every registered kind of record has, named `<feature>.<verb><Noun>`. */
export type Registrering<F extends string, N extends string, E extends Entitet> = {
  [K in `${F}.list${N}`]: Operation<'query', typeof listInput, z.ZodType<ListeSvar<E>>>;
} & {
  [K in `${F}.get${N}`]: Operation<'query', z.ZodType<{ id: string }>, z.ZodType<HentSvar<E>>>;
} & {
  [K in `${F}.create${N}`]: Operation<'command', z.ZodType<NyRaekke<E>>, typeof saved>;
} & {
  [K in `${F}.update${N}`]: Operation<'command', z.ZodType<RettetRaekke<E>>, typeof saved>;
} & {
  [K in `${F}.delete${N}`]: Operation<'command', typeof deleteInput, typeof deleted>;
};

const deleteInput = z.strictObject({
  id,
  /** Also delete what belongs to it; without it, a row that others refer to is refused. */
  medTilhoerende: z.boolean().optional(),
});
const deleted = z.object({ id: z.string(), handling: z.string(), antal: z.number() });

/** Builds those operations from the entity's declaration. */
export function registrering<F extends string, N extends string, E extends Entitet>(
  feature: F,
  noun: N,
  entitet: E,
): Registrering<F, N, E> {
  const raekke = raekkeSchema(entitet);
  const iListe = z.intersection(raekke, z.object({ visning, konflikt: z.boolean() }));
  const hentet = z.object({
    raekke,
    visning,
    hoveder: z.record(z.string(), z.array(z.string())),
    konflikter: z.record(z.string(), z.array(version)),
  });
  return {
    [`${feature}.list${noun}`]: query(listInput, z.object({ raekker: z.array(iListe), ialt: z.number() })),
    [`${feature}.get${noun}`]: query(z.strictObject({ id }), hentet),
    [`${feature}.create${noun}`]: command(nySchema(entitet), saved),
    [`${feature}.update${noun}`]: command(rettetSchema(entitet), saved),
    [`${feature}.delete${noun}`]: command(deleteInput, deleted),
  } as unknown as Registrering<F, N, E>;
}
