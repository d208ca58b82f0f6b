import { z } from 'zod';
import { VISITATIONSUDFALD } from '../domain/kodelister/index.ts';
import { KRITERIER_MAX, kriterium, maalgruppe, visitationssvar } from '../domain/maalgruppe/index.ts';
import { datoInput } from './indikatorer.ts';
import { command, id, ingen, query } from './operation.ts';
import { registrering } from './registrering.ts';

const antalPr = z.array(z.object({ noegle: z.string(), antal: z.number() }));
const changed = z.object({ handling: z.string(), antal: z.number() });
const kriteriumtekst = z.string().trim().min(1).max(400);

/** One version of the target group with its criteria, in order. */
const version = z.object({
  id: z.string(),
  navn: z.string().nullable(),
  gyldigFra: z.string().nullable(),
  gyldigTil: z.string().nullable(),
  beskrivelse: z.string().nullable(),
  hjaelperIkkeMed: z.string().nullable(),
  kontakt: z.string().nullable(),
  /** `svar`: at how many visitations it was answered. */
  kriterier: z.array(z.object({ id: z.string(), tekst: z.string(), svar: z.number() })),
});
export type Maalgruppeversion = z.infer<typeof version>;

export const maalgruppeContract = {
  ...registrering('maalgruppe', '', maalgruppe),
  ...registrering('maalgruppe', 'Kriterium', kriterium),
  ...registrering('maalgruppe', 'Svar', visitationssvar),
  /** All versions, the newest first. */
  'maalgruppe.versions': query(ingen, z.object({ versioner: z.array(version) })),
  /** Copies a version and its criteria, valid from a later day; the former ends the day before. */
  'maalgruppe.newVersion': command(
    z.strictObject({ id, gyldigFra: datoInput }),
    z.object({ id: z.string(), handling: z.string() }),
  ),
  /** The criteria of a version as they shall stand, in order; one that was answered cannot be left out. */
  'maalgruppe.saveKriterier': command(
    z.strictObject({
      maalgruppeId: id,
      kriterier: z.array(z.strictObject({ id: id.nullable(), tekst: kriteriumtekst })).max(KRITERIER_MAX),
    }),
    changed,
  ),
  /** The criteria that held on a deltager's visitation day, with the answers that were given. */
  'maalgruppe.checklist': query(
    z.strictObject({ deltagerId: id }),
    z.object({
      dag: z.string(),
      version: version.omit({ kriterier: true }).nullable(),
      kriterier: z.array(z.object({ id: z.string(), tekst: z.string(), opfyldt: z.boolean().nullable() })),
    }),
  ),
  /** The checklist of one visitation, all answers at once. */
  'maalgruppe.answer': command(
    z.strictObject({
      deltagerId: id,
      svar: z.array(z.strictObject({ kriteriumId: id, opfyldt: z.boolean().nullable() })).max(KRITERIER_MAX),
    }),
    changed,
  ),
  /** Refusals and returns per reason and per kommune. */
  'maalgruppe.refusals': query(ingen, z.object({ ialt: z.number(), aarsager: antalPr, kommuner: antalPr })),
  /** The records behind one of those numbers. */
  'maalgruppe.refusedBy': query(
    z.strictObject({ pr: z.enum(['aarsag', 'kommune']), noegle: z.string().max(100) }),
    z.object({
      deltagere: z.array(
        z.object({
          id: z.string(),
          navn: z.string(),
          udfald: z.enum(VISITATIONSUDFALD),
          visitationDato: z.string().nullable(),
        }),
      ),
    }),
  ),
};
