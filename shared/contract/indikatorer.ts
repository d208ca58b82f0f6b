import { z } from 'zod';
import { GRUPPER, LYS, SKALAER } from '../domain/indikatorer/index.ts';
import { isLocalDate, normalizeDato } from '../domain/kalender/index.ts';
import { id, query } from './operation.ts';

/** A day as input: the full formats of domain.md §3.6. */
export const datoInput = z
  .string()
  .max(40)
  .transform((t, ctx) => {
    const d = normalizeDato(t);
    if (d !== null) return d;
    ctx.addIssue({ code: 'custom', params: { kode: 'dato' } });
    return z.NEVER;
  });

const dato = z.string().refine(isLocalDate);
const lys = z.enum(LYS).nullable();

export const enhedSchema = z.object({
  kilde: z.string(),
  /** Id of the fact's row. */
  id: z.string(),
  /** What was counted: the pseudonym of the unit (design.md §7). */
  pseudonym: z.string(),
  dato: dato.nullable(),
  taellesFra: dato.nullable(),
  deltagerId: z.string().nullable(),
  virksomhedId: z.string().nullable(),
  kommune: z.string().nullable(),
  bevis: z.string().nullable(),
  antalFakta: z.number(),
  /** For the window: the person or company, and what the fact says. */
  navn: z.string().nullable(),
  art: z.string().nullable(),
});
export const enhedTaellerIkkeSchema = enhedSchema.extend({
  aarsag: z.string(),
  dubletAf: z.string().nullable(),
});

/** A number may be of ten thousand units; so many are sent at a time. */
export const ENHEDER_PR_SIDE = 200;

/** Which page of units. */
export const sideInput = {
  spring: z.number().int().min(0).default(0),
  graense: z.number().int().min(1).max(1000).default(ENHEDER_PR_SIDE),
};

const bemaerkning = z.object({
  kode: z.string(),
  detalje: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export const indikatorresultatSchema = z.object({
  id: z.string(),
  nr: z.string(),
  gruppe: z.enum(GRUPPER),
  navn: z.string(),
  maaltal: z.number().nullable(),
  maaltalEfter: z.number().nullable(),
  forventet: z.number().nullable(),
  forventetPr: dato.nullable(),
  status: z.number().nullable(),
  procent: z.number().nullable(),
  eksakt: z.number().nullable(),
  lys,
  niveau: z.number().nullable(),
  bemaerkninger: z.array(bemaerkning),
  /** The same facts counted by other units, for the units the report leaves open. */
  alternativer: z.record(z.string(), z.number()),
  antalTaellerIkke: z.number(),
  taeller: z.array(enhedSchema).optional(),
  taellerIkke: z.array(enhedTaellerIkkeSchema).optional(),
});

const gennemsnit = z.object({
  procent: z.number().nullable(),
  eksakt: z.number().nullable(),
  lys,
  niveau: z.number().nullable(),
});

export const opgoerelseSchema = z.object({
  dato,
  fra: dato.nullable(),
  trafiklys: z.enum(SKALAER),
  periode: z.number().nullable(),
  indikatorer: z.array(indikatorresultatSchema),
  gennemsnit: z.object({ aktivitet: gennemsnit, output: gennemsnit, effekt: gennemsnit }),
});
export type Opgoerelse = z.infer<typeof opgoerelseSchema>;
export type Indikatorresultat = z.infer<typeof indikatorresultatSchema>;
export type EnhedResultat = z.infer<typeof enhedSchema>;
export type EnhedTaellerIkke = z.infer<typeof enhedTaellerIkkeSchema>;

const faktumForDeltager = z.object({
  kilde: z.string(),
  id: z.string(),
  dato: dato.nullable(),
  taellesFra: dato.nullable(),
  /** Null: it counts. */
  aarsag: z.string().nullable(),
});
const indikatorForDeltager = z.object({
  nr: z.string(),
  navn: z.string(),
  gruppe: z.enum(GRUPPER),
  kilde: z.string(),
  /** False while the indicator is not collected. */
  indsamles: z.boolean(),
  fakta: z.array(faktumForDeltager),
});
export type IndikatorForDeltager = z.infer<typeof indikatorForDeltager>;

export const indikatorerContract = {
  /** All indicators at a date, cumulative or from `fra`; with `enheder`, or for `nr` alone, the units behind. */
  'indikatorer.count': query(
    z.strictObject({
      dato: datoInput,
      fra: datoInput.optional(),
      trafiklys: z.enum(SKALAER).optional(),
      enheder: z.boolean().optional(),
      nr: z.string().max(400).optional(),
    }),
    opgoerelseSchema,
  ),
  /**
   * A page of one of the two lists behind a number, and how many there are: those that count by counting day, the others
   * under their reasons, in the rules' order.
   */
  'indikatorer.units': query(
    z.strictObject({
      dato: datoInput,
      fra: datoInput.optional(),
      nr: z.string().max(400),
      taeller: z.boolean(),
      ...sideInput,
    }),
    z.object({
      antal: z.number(),
      taeller: z.array(enhedSchema),
      taellerIkke: z.array(enhedTaellerIkkeSchema),
      /** How many there are of each reason, in the order of the list; none for those that count. */
      grunde: z.array(z.object({ aarsag: z.string(), antal: z.number() })),
    }),
  ),
  /** What each indicator makes of one deltager: the facts that count, and why the others do not. */
  'indikatorer.forDeltager': query(
    z.strictObject({ id, dato: datoInput }),
    z.object({ indikatorer: z.array(indikatorForDeltager) }),
  ),
  /** What saving a form would do: indicators that change, and why the fact does not count where it does not. */
  'indikatorer.preview': query(
    z.strictObject({
      tabel: z.string().max(40),
      /** Null for a record that is new. */
      id: id.nullable(),
      felter: z.record(z.string().max(100), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      dato: datoInput,
    }),
    z.object({
      aendringer: z.array(
        z.object({ nr: z.string(), navn: z.string(), foer: z.number(), efter: z.number() }),
      ),
      taellerIkke: z.array(z.object({ nr: z.string(), navn: z.string(), aarsag: z.string() })),
    }),
  ),
  /** Empty fields that keep facts from counting, by indicator: what filling them gives, most first. */
  'indikatorer.gains': query(
    z.strictObject({ dato: datoInput }),
    z.object({
      gevinster: z.array(
        z.object({
          nr: z.string(),
          navn: z.string(),
          /** What is counted, as people name it: 'deltagere'. */
          enhed: z.string().nullable(),
          gevinst: z.number(),
          felter: z.array(
            z.object({ tabel: z.string(), id: z.string(), felt: z.string(), navn: z.string() }),
          ),
        }),
      ),
    }),
  ),
};
