import { z } from 'zod';
import {
  eukortlaegning,
  EUKODER,
  type Euraekke,
  type Kortlaegning,
  type Vistraekke,
} from '../domain/eu/index.ts';
import { datoInput } from './indikatorer.ts';
import { id, query } from './operation.ts';
import { registrering } from './registrering.ts';

const isObject = (v: unknown): boolean => typeof v === 'object' && v !== null;
const kode = z.enum(EUKODER);

/** Counted at a day, or as a closed submission keeps it. */
const hvilken = z.union([z.strictObject({ dato: datoInput }), z.strictObject({ indsendelseId: id })]);

const post = z.object({
  tabel: z.string(),
  id: z.string(),
  navn: z.string(),
  dato: z.string().nullable(),
  /** Why it does not count, and what a record lacks; null and empty where it counts. */
  aarsag: z.string().nullable(),
  mangler: z.array(z.string()),
});
export type Eupost = z.infer<typeof post>;

export const euContract = {
  ...registrering('eu', '', eukortlaegning),
  /** The common indicators: whole, and as they may be shown to others; beside them what the project counts. */
  'eu.table': query(
    z.strictObject({ hvilken }),
    z.object({
      dato: z.string(),
      kortlaegning: z.custom<Kortlaegning>(isObject),
      antal: z.number(),
      fuldstaendige: z.number(),
      raekker: z.array(z.custom<Euraekke>(isObject)),
      udadtil: z.array(z.custom<Vistraekke>(isObject)),
      /** Candidates that do not count, by code. */
      antalTaellerIkke: z.partialRecord(kode, z.number()),
      projektet: z.array(z.object({ kode, nr: z.string(), navn: z.string(), vaerdi: z.number().nullable() })),
    }),
  ),
  /** The records behind one code, and those that nearly count. `gemtUden`: a submission keeps no list of it. */
  'eu.units': query(
    z.strictObject({ hvilken, kode }),
    z.object({ taeller: z.array(post), taellerIkke: z.array(post), gemtUden: z.boolean() }),
  ),
  /** What saving a reading would do to the numbers of a day; `gaelder`: whether it holds on that day at all. */
  'eu.preview': query(
    z.strictObject({
      /** Null for a new one. */
      id: id.nullable(),
      felter: z.record(z.string(), z.unknown()),
      dato: datoInput,
    }),
    z.object({
      gaelder: z.boolean(),
      aendringer: z.array(z.object({ kode, foer: z.number(), efter: z.number() })),
    }),
  ),
};
