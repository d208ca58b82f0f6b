import { z } from 'zod';
import { FRISTKODER } from '../domain/frister/index.ts';
import { MODTAGERGRUPPER } from '../domain/kodelister/index.ts';
import { videndeling } from '../domain/videndeling/index.ts';
import { datoInput } from './indikatorer.ts';
import { kladderContract } from './kladder.ts';
import { command, id, ingen, query } from './operation.ts';
import { registrering } from './registrering.ts';
import { spoergeskemaContract } from './spoergeskema.ts';

const frist = z.object({
  kode: z.enum(FRISTKODER),
  grad: z.enum(['for_sent', 'i_dag', 'snart']),
  dato: z.string(),
  tabel: z.enum(['deltager', 'praktikforloeb', 'hold', 'statussamtale', 'virksomhedskontakt']),
  id: z.string(),
  navn: z.string(),
  deltagerId: z.string().nullable(),
  medarbejderId: z.string().nullable(),
  antal: z.number(),
  felter: z.array(z.string()).readonly(),
});

const raekkevidde = z.object({
  aar: z.number(),
  halvaar: z.union([z.literal(1), z.literal(2)]),
  modtagergruppe: z.enum(MODTAGERGRUPPER),
  gange: z.number(),
  antal: z.number(),
});

/** What a jobformidler's day is made of besides the records themselves. */
export const dagligtContract = {
  /** What is due on a day: mine or everybody's, about all or about one deltager. */
  'frister.list': query(
    z.strictObject({
      dag: datoInput.optional(),
      mine: z.boolean().optional(),
      deltagerId: id.optional(),
    }),
    z.object({ dag: z.string(), frister: z.array(frist) }),
  ),
  ...registrering('videndeling', '', videndeling),
  /** How often knowledge was shared and how many it reached, per half-year and group. */
  'videndeling.reached': query(ingen, z.object({ raekker: z.array(raekkevidde) })),
  ...spoergeskemaContract,
  ...kladderContract,
  /** What a user chose to see: columns, sorting, saved views. */
  'visninger.list': query(
    ingen,
    z.object({
      visninger: z.array(z.object({ navn: z.string(), indhold: z.record(z.string(), z.unknown()) })),
    }),
  ),
  'visninger.save': command(
    z.strictObject({
      navn: z.string().min(1).max(200),
      indhold: z.record(z.string(), z.unknown()).nullable(),
    }),
    ingen,
  ),
};
