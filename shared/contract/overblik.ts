import { z } from 'zod';
import { DISTINKTER, GRUPPER, LYS, SKALAER } from '../domain/indikatorer/index.ts';
import { isLocalDate } from '../domain/kalender/index.ts';
import {
  LYSFORBEHOLD,
  OPDELINGER,
  OPMAERKSOMHEDSGRUNDE,
  UDEN_FREMSKRIVNING,
} from '../domain/overblik/index.ts';
import { datoInput, enhedSchema, indikatorresultatSchema, sideInput } from './indikatorer.ts';
import { indikatorforskel } from './indsendelser.ts';
import { id, query } from './operation.ts';

const dato = z.string().refine(isLocalDate);
const nr = z.string().max(400);

const grund = z.object({
  kode: z.enum(OPMAERKSOMHEDSGRUNDE),
  detalje: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Opmaerksomhedsgrund = z.infer<typeof grund>;

const skalalys = z.object({
  skala: z.enum(SKALAER),
  lys: z.enum(LYS).nullable(),
  niveau: z.number().nullable(),
  forbehold: z.enum(LYSFORBEHOLD).nullable(),
  /** The rows of the table that the edge case is about. */
  graenser: z.array(
    z.object({
      niveau: z.number(),
      lys: z.enum(LYS),
      fra: z.number(),
      til: z.number().nullable(),
    }),
  ),
});
export type Skalalys = z.infer<typeof skalalys>;

const maaned = z.object({ fra: dato, til: dato, iMaaneden: z.number(), kumulativ: z.number() });
const periode = z.object({
  nr: z.number(),
  fra: dato,
  til: dato,
  forventet: z.number().nullable(),
  iPerioden: z.number().nullable(),
  kumulativ: z.number().nullable(),
});
const tempo = z.object({
  fra: dato,
  dage: z.number(),
  antal: z.number(),
  seneste: z.number(),
  heleTiden: z.number(),
});
const krav = z.object({ mangler: z.number(), maaneder: z.number(), prMaaned: z.number() });
const fremskrivning = z.object({
  grund: z.enum(UDEN_FREMSKRIVNING).nullable(),
  punkter: z.array(z.object({ dato, forventet: z.number(), nedre: z.number(), oevre: z.number() })),
  ujaevnhed: z.number().nullable(),
});
const opdeling = z.object({
  opdeling: z.enum(OPDELINGER),
  dele: z.array(z.object({ kode: z.string(), antal: z.number() })),
});

const styring = z.object({
  dato,
  /** Without its units. */
  indikator: indikatorresultatSchema,
  enhed: z.string().nullable(),
  kilde: z.string(),
  distinkt: z.enum(DISTINKTER),
  start: dato.nullable(),
  slut: dato.nullable(),
  /** The day from which the rule holds that all of it is counted by; null = from the beginning. */
  gyldigFra: dato.nullable(),
  /** Both scales; the first of them applies at the date. */
  lys: z.array(skalalys),
  maaneder: z.array(maaned),
  perioder: z.array(periode),
  tempo: tempo.nullable(),
  krav: krav.nullable(),
  fremskrivning,
  /** Parts that add up to the value. */
  opdelinger: z.array(opdeling),
  grunde: z.array(grund),
});
export type Styring = z.infer<typeof styring>;

/** A part of the counted units: of a breakdown, or by counting day. */
const udsnit = z.union([
  z.strictObject({ opdeling: z.enum(OPDELINGER), kode: z.string().max(200) }),
  z.strictObject({ fra: datoInput, til: datoInput }),
]);
export type Udsnit = z.input<typeof udsnit>;

const forskel = indikatorforskel.extend({
  gruppe: z.enum(GRUPPER),
  tilfoejet: z.number(),
  fjernet: z.number(),
  /** Of the indicator asked for alone; empty for the others. */
  bevaegelser: indikatorforskel.shape.bevaegelser,
});

export const overblikContract = {
  /** One indicator over time: months, periods, pace, projection, both lights, breakdowns, what needs attention. */
  'overblik.indicator': query(z.strictObject({ nr, dato: datoInput }), styring),
  /** The units of one part of a value, as they stand in the panel of the whole: some of them, and how many there are. */
  'overblik.units': query(
    z.strictObject({
      nr,
      dato: datoInput,
      udsnit,
      ...sideInput,
    }),
    z.object({ antal: z.number(), enheder: z.array(enhedSchema) }),
  ),
  /** The indicators that need attention at a date, the gravest first, each with its reasons. */
  'overblik.attention': query(
    z.strictObject({ dato: datoInput }),
    z.object({
      indikatorer: z.array(
        indikatorresultatSchema
          .pick({ id: true, nr: true, navn: true, gruppe: true, maaltal: true, status: true, procent: true, lys: true })
          .extend({ grunde: z.array(grund) }),
      ),
      /** Those that need none. */
      uden: z.number(),
    }),
  ),
  /**
   * Each indicator at two days, counted in what is registered now, or from a closed submission as it was; with
   * `nr`, the records that moved that number.
   */
  'overblik.compare': query(
    z.strictObject({
      foer: z.union([z.strictObject({ dato: datoInput }), z.strictObject({ indsendelse: id })]),
      nu: datoInput,
      nr: nr.optional(),
    }),
    z.object({ foer: dato, nu: dato, indikatorer: z.array(forskel) }),
  ),
}; // prettier-ignore
