import { z } from 'zod';
import { aarshjulpunkt, PUNKTARTER, PUNKTSTATUSSER } from '../domain/aarshjul/index.ts';
import { ingen, query } from './operation.ts';
import { registrering } from './registrering.ts';

const punkt = z.object({
  noegle: z.string(),
  art: z.enum(PUNKTARTER),
  dato: z.string(),
  status: z.enum(PUNKTSTATUSSER),
  nr: z.number().nullable(),
  antal: z.number().nullable(),
  navn: z.string().nullable(),
  egenId: z.string().nullable(),
  foreslaaet: z.boolean(),
});

export const aarshjulContract = {
  ...registrering('aarshjul', '', aarshjulpunkt),
  /** Everything the project owes, by day; `naeste` is what comes first of what is not done. */
  'aarshjul.list': query(
    ingen,
    z.object({
      dag: z.string(),
      bevillingFra: z.string().nullable(),
      bevillingTil: z.string().nullable(),
      /** Days from a period's end until it is to be sent; `fristValgt`: the project has said so. */
      fristDage: z.number(),
      fristValgt: z.boolean(),
      /** Null while the last payment is not known. */
      slettesTidligst: z.string().nullable(),
      punkter: z.array(punkt),
      naeste: punkt.nullable(),
    }),
  ),
  /** What is not done yet for a calendar program, or one point; to the file `sti`, or as bytes. No personal data. */
  'aarshjul.ics': query(
    z.strictObject({
      noegle: z.string().min(1).max(200).optional(),
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
