import { z } from 'zod';
import { deltager } from '../domain/deltagere/index.ts';
import { command, id, query } from './operation.ts';
import { registrering } from './registrering.ts';

export const deltagereContract = {
  ...registrering('deltagere', '', deltager),
  /** The whole CPR number of one deltager; everywhere else it is masked (design.md §7). */
  'deltagere.showCpr': query(z.strictObject({ id }), z.object({ cpr: z.string().nullable() })),
  /** Absence of one deltager on each hold, in whole percent of the days marked. */
  'deltagere.absence': query(
    z.strictObject({ id }),
    z.object({
      tilmeldinger: z.array(z.object({ id: z.string(), dage: z.number(), procent: z.number().nullable() })),
    }),
  ),
  /** "These two records are one person": counted as one from now on; both histories stay. */
  'deltagere.flet': command(
    z.strictObject({ aId: id, bId: id }),
    z.object({ id: z.string(), handling: z.string() }),
  ),
};
