import { z } from 'zod';
import { deltager, OBLIGATORISKE } from '../domain/deltagere/index.ts';
import { datoInput } from './indikatorer.ts';
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
  /** Who has been admitted by a day and lacks a field that must be reported, field by field. */
  'deltagere.incomplete': query(
    z.strictObject({ dato: datoInput }),
    z.object({
      optagne: z.number(),
      felter: z.array(
        z.object({
          felt: z.enum(OBLIGATORISKE),
          deltagere: z.array(z.object({ id: z.string(), navn: z.string() })),
        }),
      ),
    }),
  ),
};
