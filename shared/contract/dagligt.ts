import { z } from 'zod';
import { FRISTKODER } from '../domain/frister/index.ts';
import { kriterium, maalgruppe, visitationssvar } from '../domain/maalgruppe/index.ts';
import { statussamtale } from '../domain/samtaler/index.ts';
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
});

const antalPr = z.array(z.object({ noegle: z.string(), antal: z.number() }));

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
  ...registrering('samtaler', '', statussamtale),
  ...registrering('maalgruppe', '', maalgruppe),
  ...registrering('maalgruppe', 'Kriterium', kriterium),
  ...registrering('maalgruppe', 'Svar', visitationssvar),
  /** The checklist of one visitation, all answers at once. */
  'maalgruppe.answer': command(
    z.strictObject({
      deltagerId: id,
      svar: z.array(z.strictObject({ kriteriumId: id, opfyldt: z.boolean().nullable() })).max(99),
    }),
    z.object({ handling: z.string(), antal: z.number() }),
  ),
  /** Refusals and returns per reason and per kommune. */
  'maalgruppe.refusals': query(ingen, z.object({ ialt: z.number(), aarsager: antalPr, kommuner: antalPr })),
  ...registrering('videndeling', '', videndeling),
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
