import { z } from 'zod';
import { nySchema } from '../domain/entitet/index.ts';
import { besvarelse, spoergeskema, spoergsmaal, SVARKODER } from '../domain/spoergeskema/index.ts';
import { command, id, ingen, query } from './operation.ts';
import { registrering } from './registrering.ts';

const svar = z.enum(SVARKODER);
const handlet = z.object({ handling: z.string(), antal: z.number() });

const resultat = z.object({
  id: z.string(),
  nr: z.number(),
  gruppe: z.string().nullable(),
  tekst: z.string(),
  oplystProcent: z.number().nullable(),
  oplystN: z.number().nullable(),
  n: z.number(),
  antal: z.partialRecord(svar, z.number().nullable()),
  samlet: z.array(z.object({ svar: z.array(svar).readonly(), antal: z.number() })).readonly(),
  top1: z.number().nullable(),
  top2: z.number().nullable(),
  top3: z.number().nullable(),
});

/** Questionnaires, their questions, the papers without names, and what they say. */
export const spoergeskemaContract = {
  ...registrering('spoergeskema', '', spoergeskema),
  ...registrering('spoergeskema', 'Spoergsmaal', spoergsmaal),
  ...registrering('spoergeskema', 'Besvarelse', besvarelse),
  /** Every questionnaire, the newest first, with how much is in it. */
  'spoergeskema.overview': query(
    ingen,
    z.object({
      skemaer: z.array(
        z.object({
          id: z.string(),
          navn: z.string(),
          dato: z.string().nullable(),
          spoergsmaal: z.number(),
          besvarelser: z.number(),
        }),
      ),
    }),
  ),
  /** A questionnaire with its questions, as one handling: the report's, another one's, or none yet. */
  'spoergeskema.createFrom': command(
    z.strictObject({
      skema: nySchema(spoergeskema),
      kilde: z.union([z.enum(['rapport', 'tom']), z.strictObject({ kopiAf: id })]),
    }),
    z.object({ id: z.string(), handling: z.string(), antal: z.number() }),
  ),
  /** Numbers the questions in the order given. */
  'spoergeskema.reorder': command(z.strictObject({ id, raekkefoelge: z.array(id).max(200) }), handlet),
  /** Results per question, each with its own n; small cells are hidden. */
  'spoergeskema.results': query(
    z.strictObject({ id }),
    z.object({
      navn: z.string(),
      dato: z.string().nullable(),
      besvarelser: z.number(),
      /** Its own labels; null is the report's scale. */
      skala: z.array(z.string()).nullable(),
      /** Labels of the scale, or more where a merge or an undo left answers beyond it. */
      trin: z.number(),
      spoergsmaal: z.array(resultat),
    }),
  ),
};
