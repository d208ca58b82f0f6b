import { z } from 'zod';
import { SAMTALEARTER } from '../domain/kodelister/index.ts';
import { statussamtale } from '../domain/samtaler/index.ts';
import { datoInput } from './indikatorer.ts';
import { command, id, query } from './operation.ts';
import { registrering } from './registrering.ts';

const art = z.enum(SAMTALEARTER);

export const samtalerContract = {
  ...registrering('samtaler', '', statussamtale),
  /** The nearest talk of the other kind, asked while a talk is typed; `id` is null for a new one. */
  'samtaler.check': query(
    z.strictObject({
      id: id.nullable(),
      deltagerId: id,
      art,
      planlagtDato: datoInput.nullable(),
      afholdtDato: datoInput.nullable(),
    }),
    z.object({
      uger: z.number(),
      naer: z
        .object({ id: z.string(), art, dato: z.string(), dage: z.number(), kanSamles: z.boolean() })
        .nullable(),
    }),
  ),
  /** Two talks become one, held together on the day of `behold`; `fjern` is null where it was never saved. */
  'samtaler.join': command(
    z.strictObject({ behold: id, fjern: id.nullable() }),
    z.object({ id: z.string(), handling: z.string() }),
  ),
  /** The talks of some days, with the names that a calendar shows. */
  'samtaler.calendar': query(
    z.strictObject({ fra: datoInput, til: datoInput, mine: z.boolean().optional() }),
    z.object({
      samtaler: z.array(
        z.object({
          id: z.string(),
          deltagerId: z.string(),
          navn: z.string(),
          art,
          dag: z.string(),
          tidspunkt: z.string().nullable(),
          afholdt: z.boolean(),
          medarbejder: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Planned talks for a calendar program: one, mine, or all; to the file `sti`, or as bytes where there is no file system. */
  'samtaler.ics': query(
    z.strictObject({
      id: id.optional(),
      /** From this day on; today, where it is not said. */
      fra: datoInput.optional(),
      mine: z.boolean().optional(),
      sti: z.string().min(1).max(4000).optional(),
    }),
    z.object({
      antal: z.number(),
      filnavn: z.string(),
      bytes: z.custom<Uint8Array>((v) => v instanceof Uint8Array).nullable(),
    }),
    { paths: ['sti'] },
  ),
};
