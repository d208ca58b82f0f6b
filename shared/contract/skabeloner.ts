import { z } from 'zod';
import {
  indholdSchema,
  MAX_CELLER,
  MAX_SKABELON,
  pladsSchema,
  type Indhold,
} from '../domain/skabeloner/index.ts';
import { fieldErrorSchema } from './envelope.ts';
import { command, id, ingen, query } from './operation.ts';

const BASE64_LENGTH = Math.ceil(MAX_SKABELON / 3) * 4;

/** The file as base64: both hosts carry text, only one carries bytes. */
const indhold = z
  .string()
  .refine((v) => v.length <= BASE64_LENGTH, { params: { kode: 'skabelon_for_stor' } });
const navn = z.string().trim().min(1).max(400);
const fil = z.strictObject({ navn, indhold });
const saved = z.object({ id: z.string(), handling: z.string() });

/** A closed submission, or what is registered now of a periode (foreløbig). */
const kilde = z.union([z.strictObject({ indsendelseId: id }), z.strictObject({ periodeId: id })]);

const plads = z.object({ raekke: z.number(), kolonne: z.number() });
const omraade = z.object({ fra: plads, til: plads });

const ark = z.object({
  navn: z.string(),
  skjult: z.boolean(),
  raekker: z.number(),
  /** Of the columns, in characters; 0 = hidden. */
  bredder: z.array(z.number()),
  /** Those that show something. */
  celler: z.array(
    z.object({
      raekke: z.number(),
      kolonne: z.number(),
      tekst: z.string(),
      formel: z.boolean(),
      fed: z.boolean(),
      fyld: z.string().nullable(),
      justering: z.enum(['left', 'center', 'right']),
    }),
  ),
  fletninger: z.array(omraade),
  /** Where no value can be put, and why. */
  spaerringer: z.array(z.object({ omraade, kode: z.string() })),
  afkortet: z.boolean(),
});
export type Skabelonark = z.infer<typeof ark>;

const celle = z.object({ ark: z.string(), celle: z.string(), indhold: z.custom<Indhold>() });

const kort = z.object({
  id: z.string(),
  navn: z.string(),
  fingeraftryk: z.string(),
  stoerrelse: z.number(),
  /** How many cells take something. */
  antal: z.number(),
});
export type SkabelonKort = z.infer<typeof kort>;

/** Workbooks that others sent to be filled. */
export const skabelonerContract = {
  'skabeloner.list': query(ingen, z.object({ skabeloner: z.array(kort) })),
  /** Looks a file through without keeping it: refused with the reason, known already, or like one that is kept. */
  'skabeloner.inspect': query(
    z.strictObject({ indhold }),
    z.object({ kendt: kort.nullable(), ligner: kort.nullable() }),
  ),
  'skabeloner.add': command(fil, saved),
  /** A new version of the file: what was mapped stays; `passerIkke` cells no longer take a value. */
  'skabeloner.replace': command(
    z.strictObject({ id, ...fil.shape }),
    z.object({ ...saved.shape, passerIkke: z.number() }),
  ),
  'skabeloner.delete': command(z.strictObject({ id }), saved),
  /** The sheets as a grid shows them, and what goes where. */
  'skabeloner.preview': query(
    z.strictObject({ id }),
    z.object({
      skabelon: kort,
      eksterneLinks: z.boolean(),
      signeret: z.boolean(),
      ark: z.array(ark),
      tilknytninger: z.array(z.object({ ...celle.shape, problem: fieldErrorSchema.nullable() })),
    }),
  ),
  /** Decides for some cells what they take; null = nothing. Refused as a whole where one cannot take a value. */
  'skabeloner.map': command(
    z.strictObject({
      id,
      celler: z
        .array(z.strictObject({ ...pladsSchema.shape, indhold: indholdSchema.nullable() }))
        .min(1)
        .max(MAX_CELLER),
    }),
    z.object({ ...saved.shape, antal: z.number() }),
  ),
  /** What each mapped cell would hold. */
  'skabeloner.values': query(
    z.strictObject({ id, kilde }),
    z.object({
      dato: z.string(),
      vaerdier: z.array(z.object({ ...celle.shape, vist: z.string().nullable() })),
    }),
  ),
  /** The filled template: to the file `sti`, or as bytes. Refused whole when a cell cannot take its value. */
  'skabeloner.fill': query(
    z.strictObject({ id, kilde, sti: z.string().min(1).max(4000).optional() }),
    z.object({
      sti: z.string().nullable(),
      bytes: z.custom<Uint8Array>((v) => v instanceof Uint8Array).nullable(),
      filnavn: z.string(),
      sha256: z.string(),
      antal: z.number(),
      /** Cells left empty, since there is no number. */
      tomme: z.number(),
    }),
    { paths: ['sti'] },
  ),
};
