import { z } from 'zod';
import { FREMMOEDESTATUS } from '../domain/kodelister/index.ts';
import { deltager } from '../domain/deltagere/index.ts';
import { fremmoede, hold, jobformidlerforloeb, kursus, tilmelding } from '../domain/forloeb/index.ts';
import { datoInput } from './indikatorer.ts';
import { command, id, ingen, query } from './operation.ts';
import { registrering } from './registrering.ts';

const status = z.enum(FREMMOEDESTATUS);

const holdliste = z.object({
  datoer: z.array(z.string()),
  /** Absence in whole percent of the days marked, and how many those are. */
  fravaer: z.number().nullable(),
  maerker: z.number(),
  tilmeldinger: z.array(
    z.object({
      id: z.string(),
      deltagerId: z.string(),
      navn: z.string(),
      startDato: z.string().nullable(),
      slutDato: z.string().nullable(),
      tidsafgraensetDato: z.string().nullable(),
      klarDato: z.string().nullable(),
      /** Status by date. */
      dage: z.record(z.string(), status),
      fravaer: z.number().nullable(),
      maerker: z.number(),
    }),
  ),
});
export type Holdliste = z.infer<typeof holdliste>;

const holdtal = z.object({
  id: z.string(),
  /** Who takes up a place that day. */
  tilmeldte: z.number(),
  /** Of those, who have begun: what ending the hold ends. */
  begyndte: z.number(),
  /** Ready to go on, and still there. */
  klarMenBliver: z.number(),
  fravaer: z.number().nullable(),
  maerker: z.number(),
});
export type Holdtal = z.infer<typeof holdtal>;

const screening = z.enum(['mangler', 'tilbudt', 'tilmeldt', 'gennemfoert', 'afslaaet']);
const opkvalificering = z.object({
  /** How many optagne deltagere, and how far the offer of a screening has come for them. */
  screening: z.object({ ialt: z.number(), antal: z.record(screening, z.number()) }),
  manglerScreening: z.array(
    z.object({ id: z.string(), navn: z.string(), optagetDato: z.string(), jobformidler: z.string() }),
  ),
  manglerBevis: z.array(
    z.object({
      id: z.string(),
      deltagerId: z.string(),
      deltager: z.string(),
      kursus: z.string(),
      gennemfoertDato: z.string().nullable(),
    }),
  ),
});
export type Opkvalificering = z.infer<typeof opkvalificering>;

const ids = z.array(id).min(1).max(2000);
const done = z.object({ handling: z.string(), antal: z.number() });
const personlinje = z.strictObject({
  navn: z.string().trim().max(400),
  cpr: z.string().max(40).optional(),
});

export const forloebContract = {
  ...registrering('forloeb', 'Jobformidlerforloeb', jobformidlerforloeb),
  ...registrering('forloeb', 'Hold', hold),
  ...registrering('forloeb', 'Tilmelding', tilmelding),
  ...registrering('forloeb', 'Kursus', kursus),
  ...registrering('forloeb', 'Fremmoede', fremmoede),
  /** A whole hold's attendance: who, which days, how much absence. */
  'forloeb.attendance': query(z.strictObject({ holdId: id }), holdliste),
  /** How full every hold is on a day, and its absence. */
  'forloeb.holdOverview': query(z.strictObject({ dato: datoInput }), z.object({ hold: z.array(holdtal) })),
  /** Ends a hold and the stay of all who have begun and not left: one handling. */
  'forloeb.finishHold': command(
    z.strictObject({
      holdId: id,
      slutDato: datoInput,
      /** The heads of the hold as it was shown: what was written since makes a konflikt, not an overwrite. */
      grundlag: z.record(z.string(), z.array(z.string())).optional(),
    }),
    done,
  ),
  /** Marks a day for many at once: one handling, one undo. Null takes a mark away. */
  'forloeb.markAttendance': command(
    z.strictObject({
      holdId: id,
      dato: datoInput,
      marks: z
        .array(z.strictObject({ tilmeldingId: id, status: status.nullable() }))
        .min(1)
        .max(500),
      /** The handling of this day's earlier marks: continued while nothing else was written in between. */
      fortsaet: z.string().max(64).optional(),
    }),
    done,
  ),
  /** Puts people on a hold by name; those who are not known are created. One handling, one undo. */
  'forloeb.enrol': command(
    z.strictObject({
      holdId: id,
      startDato: datoInput.nullable(),
      /** An id where the person was chosen, else a name as typed or pasted. */
      personer: z
        .array(
          z.strictObject({
            deltagerId: id.optional(),
            navn: z.string().trim().min(1).max(400),
            cpr: deltager.felter.cpr.input.optional(),
          }),
        )
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
    z.strictObject({ personer: z.array(personlinje).max(500), holdId: id.optional() }),
    z.object({
      svar: z.array(
        z.object({
          /** Why the CPR number cannot be one. */
          cprFejl: z.string().nullable(),
          forslag: z.array(
            z.object({
              id: z.string(),
              navn: z.string(),
              cpr: z.string().nullable(),
              samme: z.enum(['cpr', 'navn']).nullable(),
              paaHold: z.boolean(),
            }),
          ),
        }),
      ),
    }),
  ),
  /** Who lacks the offer of an FVU-screening, and which courses lack their bevis, on a day. */
  'forloeb.opkvalificering': query(ingen, opkvalificering),
  /** An FVU-screening offered to many: one handling. Who has one already is passed by. */
  'forloeb.offerScreening': command(z.strictObject({ deltagerIds: ids, dato: datoInput }), done),
};
