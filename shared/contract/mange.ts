import { z } from 'zod';
import { LISTEDE } from '../domain/register.ts';
import { command, id, query } from './operation.ts';
import { fieldErrorSchema } from './envelope.ts';
import { listInput } from './registrering.ts';

/** As many rows as one command changes. */
export const MAX_RETTES = 5000;

const tabel = z.enum(LISTEDE);

const rettelse = {
  tabel,
  ids: z.array(id).min(1).max(MAX_RETTES),
  felt: z.string().max(100),
  /** Null empties the field. */
  vaerdi: z.union([z.string().max(400), z.number(), z.boolean(), z.null()]),
};

/** A row that keeps its value, and the rule that is in the way. */
const afvist = fieldErrorSchema.extend({ id: z.string(), navn: z.string(), felt: z.string() });

/** Many rows of one list at a time. */
export const mangeContract = {
  /** The ids of all that a list finds, in its order; `graense` and `spring` for a part of it. */
  'registrering.findIds': query(
    z.strictObject({ tabel, liste: listInput }),
    z.object({ ids: z.array(z.string()) }),
  ),
  /** What setting one field of many rows would do; changes nothing. */
  'registrering.previewMany': query(
    z.strictObject(rettelse),
    z.object({ aendres: z.number(), uaendret: z.number(), afvist: z.array(afvist) }),
  ),
  /** Sets one field of many rows: one handling. Rows that a rule refuses stop it all, unless they are to be left out. */
  'registrering.updateMany': command(
    z.strictObject({ ...rettelse, udeladAfviste: z.boolean() }),
    z.object({ handling: z.string(), antal: z.number(), uaendret: z.number(), afvist: z.array(afvist) }),
  ),
};
