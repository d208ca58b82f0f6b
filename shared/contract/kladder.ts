import { z } from 'zod';
import { command, ingen, query } from './operation.ts';

/** A draft is what one person has typed in one form; more than this is no form (about 5,000 lines). */
const MAX_TEGN = 200_000;

const noegle = z.string().min(1).max(400);
const ved = z.string().max(64);

/** What stood in a half-filled form: enough to offer it again and to open it where it was left. */
const indhold = z
  .strictObject({
    tabel: z.string().min(1).max(40),
    /** Null for a record that is not made yet. */
    id: z.string().max(64).nullable(),
    /** What it is called in the list of drafts. */
    titel: z.string().max(500),
    /** What a new form began with. */
    prefill: z.record(ved, z.union([z.string(), z.number(), z.boolean(), z.null()])),
    /** The fields that were touched, as typed. */
    felter: z.record(ved, z.union([z.string(), z.boolean(), z.null()])),
    /** The heads of those fields, as the form was loaded with them (design.md §4). */
    hoveder: z.record(ved, z.array(z.string().max(64))),
    /** Reasons given for warnings, by field and code. */
    grunde: z.record(z.string().max(140), z.string()),
  })
  .refine((k) => JSON.stringify(k).length <= MAX_TEGN, { params: { kode: 'kladde_for_stor' } });

export type Kladdeindhold = z.infer<typeof indhold>;

const kladde = z.object({ noegle, tid: z.string(), indhold });

/** Half-filled forms of this laptop and this user: kept encrypted, offered again, never exchanged. */
export const kladderContract = {
  'kladder.list': query(ingen, z.object({ kladder: z.array(kladde) })),
  'kladder.save': command(z.strictObject({ noegle, indhold }), z.object({ tid: z.string() })),
  'kladder.delete': command(z.strictObject({ noegle }), ingen),
};
