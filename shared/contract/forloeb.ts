import { z } from 'zod';
import { FREMMOEDESTATUS } from '../domain/kodelister/index.ts';
import { fremmoede, hold, jobformidlerforloeb, kursus, tilmelding } from '../domain/forloeb/index.ts';
import { datoInput } from './indikatorer.ts';
import { command, id, query } from './operation.ts';
import { registrering } from './registrering.ts';

const status = z.enum(FREMMOEDESTATUS);

const holdliste = z.object({
  datoer: z.array(z.string()),
  fravaer: z.number().nullable(),
  tilmeldinger: z.array(
    z.object({
      id: z.string(),
      deltagerId: z.string(),
      navn: z.string(),
      startDato: z.string().nullable(),
      slutDato: z.string().nullable(),
      /** Status by date. */
      dage: z.record(z.string(), status),
      /** Absence in whole percent of the days marked. */
      fravaer: z.number().nullable(),
    }),
  ),
});
export type Holdliste = z.infer<typeof holdliste>;

export const forloebContract = {
  ...registrering('forloeb', 'Jobformidlerforloeb', jobformidlerforloeb),
  ...registrering('forloeb', 'Hold', hold),
  ...registrering('forloeb', 'Tilmelding', tilmelding),
  ...registrering('forloeb', 'Kursus', kursus),
  ...registrering('forloeb', 'Fremmoede', fremmoede),
  /** A whole hold's attendance: who, which days, how much absence. */
  'forloeb.attendance': query(z.strictObject({ holdId: id }), holdliste),
  /** Marks a day for many at once: one handling, one undo. Null takes a mark away. */
  'forloeb.markAttendance': command(
    z.strictObject({
      holdId: id,
      dato: datoInput,
      marks: z
        .array(z.strictObject({ tilmeldingId: id, status: status.nullable() }))
        .min(1)
        .max(500),
    }),
    z.object({ handling: z.string(), antal: z.number() }),
  ),
  /** Puts people on a hold by name; those who are not known are created. One handling, one undo. */
  'forloeb.enrol': command(
    z.strictObject({
      holdId: id,
      startDato: datoInput.nullable(),
      /** An id where the person was chosen, else a name as typed or pasted. */
      personer: z
        .array(z.strictObject({ deltagerId: id.optional(), navn: z.string().trim().min(1).max(400) }))
        .min(1)
        .max(500),
    }),
    z.object({
      handling: z.string(),
      oprettet: z.number(),
      tilmeldt: z.number(),
      alleredePaaHold: z.number(),
    }),
  ),
  /** For names typed or pasted: the deltagere who may be meant, best first. */
  'forloeb.findNames': query(
    z.strictObject({ navne: z.array(z.string().max(400)).max(500) }),
    z.object({
      forslag: z.array(
        z.object({ navn: z.string(), deltagere: z.array(z.object({ id: z.string(), navn: z.string() })) }),
      ),
    }),
  ),
};
