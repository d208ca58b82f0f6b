import { z } from 'zod';
import { PAKKEARTER, PAKKEFORMATER } from '../domain/arkiv/index.ts';
import { datoInput } from './indikatorer.ts';
import { command, id, ingen, query } from './operation.ts';

const MAX_GRUND = 400;

const udtraek = z.object({
  id: z.string(),
  art: z.enum(PAKKEARTER),
  grund: z.string(),
  begyndtTid: z.string(),
  begyndtAf: z.string(),
  /** Null: begun, but never finished. */
  sha256: z.string().nullable(),
});
export type Arkivudtraek = z.infer<typeof udtraek>;

export const arkivContract = {
  /** Every time data was taken out, newest first. */
  'arkiv.list': query(ingen, z.object({ udtraek: z.array(udtraek) })),
  /** Writes down why, before anything leaves. Cannot be undone. */
  'arkiv.begin': command(
    z.strictObject({ art: z.enum(PAKKEARTER), grund: z.string().trim().min(1).max(MAX_GRUND) }),
    z.object({ id: z.string(), handling: z.string() }),
  ),
  /** Makes the package of a reason given by `arkiv.begin`: a new folder `mappe`, whole or not at all. */
  'arkiv.write': query(
    z.strictObject({
      id,
      mappe: z.string().min(1).max(4000),
      format: z.enum(PAKKEFORMATER).optional(),
      /** Day of the tables 3–5. */
      dato: datoInput,
    }),
    z.object({ mappe: z.string(), filer: z.number(), bytes: z.number(), sha256: z.string() }),
    { readonlyAllowed: false, paths: ['mappe'] },
  ),
  /** Keeps the hash of the finished package beside its reason. */
  'arkiv.complete': command(
    z.strictObject({ id, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    z.object({ id: z.string() }),
  ),
};
