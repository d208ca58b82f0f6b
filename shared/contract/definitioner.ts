import { z } from 'zod';
import { afsnit, rettetSchema, tekst } from '../domain/entitet/index.ts';
import {
  DISTINKTER,
  filterSchema,
  indikator,
  KILDER,
  type IndikatorDefinition,
} from '../domain/indikatorer/index.ts';
import { datoInput, enhedSchema, enhedTaellerIkkeSchema } from './indikatorer.ts';
import { command, id, query } from './operation.ts';
import { problemSchema } from './registrering.ts';

const regel = z.object({
  kilde: z.enum(KILDER),
  filter: filterSchema.nullable(),
  distinkt: z.enum(DISTINKTER),
  enhed: z.string().nullable(),
});

/** A rule as it is typed. */
const regelInput = z.strictObject({
  kilde: z.enum(KILDER),
  filter: filterSchema.nullable(),
  distinkt: z.enum(DISTINKTER),
  enhed: tekst().input,
});
export type Regelinput = z.infer<typeof regelInput>;

const registreret = z.object({
  id: z.string(),
  /** As it holds on the day; of a retired one, as it last was. */
  definition: z.custom<IndikatorDefinition>((v) => typeof v === 'object' && v !== null),
  udgaaet: z.boolean(),
  status: z.number().nullable(),
  antalTaellerIkke: z.number(),
  /** The same facts by each unit they have. */
  alternativer: z.record(z.string(), z.number()),
  /** The EU's reading at the same day; total null = not collected. People with a complete record of all. */
  eu: z
    .object({
      kode: z.string(),
      total: z.number().nullable(),
      antal: z.number(),
      fuldstaendige: z.number(),
    })
    .nullable(),
  /** From the first rule (null) on. */
  versioner: z.array(
    z.object({
      id: z.string().nullable(),
      gyldigFra: z.string().nullable(),
      begrundelse: z.string().nullable(),
      regel,
      /** Day of the last closing that was counted with it; such a rule is not edited. */
      indsendt: z.string().nullable(),
    }),
  ),
});

export type RegistreretIndikator = z.infer<typeof registreret>;

export const definitionerContract = {
  /** The definition register at a day: every indicator, the retired too, with its versions. */
  'indikatorer.register': query(
    z.strictObject({ dato: datoInput }),
    z.object({ indikatorer: z.array(registreret) }),
  ),
  /** What a rule that is being built would count at a day; `id`: the indicator it is to change. Nothing is stored. */
  'indikatorer.tryRule': query(
    z.strictObject({ dato: datoInput, regel: regelInput, id: id.nullable() }),
    z.object({
      status: z.number(),
      antalTaellerIkke: z.number(),
      alternativer: z.record(z.string(), z.number()),
      /** The first of each list. */
      taeller: z.array(enhedSchema),
      taellerIkke: z.array(enhedTaellerIkkeSchema),
      /** What the indicator counts now. */
      foer: z.number().nullable(),
    }),
  ),
  /**
   * Words, targets and rule of an indicator as one handling. The rule is corrected where it stands (`id` null: the
   * first), or holds as a new version from a day on; one that was submitted is not corrected.
   */
  'indikatorer.revise': command(
    z.strictObject({
      indikator: rettetSchema(indikator),
      regel: regelInput.extend({
        version: z.discriminatedUnion('art', [
          z.strictObject({
            art: z.literal('ret'),
            id: id.nullable(),
            /** The heads of the rule's fields that the form has seen. */
            grundlag: z.record(z.string(), z.array(z.string())).optional(),
          }),
          z.strictObject({ art: z.literal('ny'), gyldigFra: datoInput, begrundelse: afsnit().input }),
        ]),
      }),
    }),
    z.object({ id: z.string(), handling: z.string(), advarsler: z.array(problemSchema) }),
  ),
};
