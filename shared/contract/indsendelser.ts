import { z } from 'zod';
import {
  forklaringerSchema,
  hovederSchema,
  GRUNDE,
  KONTROLPUNKTER,
  PERIODETILSTANDE,
  type Resultat,
} from '../domain/indsendelser/index.ts';
import { datoInput } from './indikatorer.ts';
import { command, id, ingen, query } from './operation.ts';

const MAX_ORD = 2000;
const ord = z.string().trim().min(1).max(MAX_ORD);

const indsendelse = z.object({
  id: z.string(),
  periodeId: z.string(),
  dato: z.string(),
  lukketTid: z.string(),
  lukketAf: z.string(),
  /** Of the first workbook that was made of it. */
  eksportSha256: z.string().nullable(),
  genaabnetTid: z.string().nullable(),
  genaabnetAf: z.string().nullable(),
  genaabnetGrund: z.string().nullable(),
});
export type IndsendelseKort = z.infer<typeof indsendelse>;

const periodestatus = z.object({
  periode: z.object({ id: z.string(), nr: z.number(), fra: z.string(), til: z.string() }),
  tilstand: z.enum(PERIODETILSTANDE),
  /** Every closing of it, newest first. */
  indsendelser: z.array(indsendelse),
});

const kontrolpunkt = z.object({
  kode: z.enum(KONTROLPUNKTER),
  antal: z.number(),
  poster: z.array(
    z.object({ tabel: z.string(), id: z.string(), felt: z.string().nullable(), navn: z.string() }),
  ),
});

/** One field that somebody changed since. */
const rettelse = z.object({
  tabel: z.string(),
  id: z.string(),
  felt: z.string(),
  foer: z.unknown(),
  efter: z.unknown(),
  bruger: z.string(),
  tid: z.string(),
});
export type RettelseSiden = z.infer<typeof rettelse>;

const dag = z.object({ raekke: z.string(), taellesFra: z.string(), dato: z.string() }).nullable();

const bevaegelse = z.object({
  art: z.enum(['tilfoejet', 'fjernet', 'skiftet', 'flyttet']),
  tabel: z.string(),
  raekke: z.string(),
  /** Of the unit, as in the workbook. */
  pseudonym: z.string(),
  navn: z.string(),
  foer: dag,
  nu: dag,
  grund: z.enum(GRUNDE),
  rettelser: z.array(rettelse),
});
export type BevaegelseForklaret = z.infer<typeof bevaegelse>;

const efterregistrering = z.object({
  tabel: z.string(),
  id: z.string(),
  navn: z.string(),
  art: z.enum(['oprettet', 'rettet', 'slettet']),
  /** The deciding date that lies in the closed time. */
  dato: z.string(),
  bruger: z.string(),
  tid: z.string(),
  begrundelse: z.string().nullable(),
});
export type Efterregistrering = z.infer<typeof efterregistrering>;

export const indikatorforskel = z.object({
  indikatorId: z.string(),
  nr: z.string(),
  navn: z.string(),
  foer: z.number().nullable(),
  nu: z.number().nullable(),
  definitionAendret: z.boolean(),
  /** Retired or deleted since. */
  udgaaet: z.boolean(),
  bevaegelser: z.array(bevaegelse),
});

export const indsendelserContract = {
  /** Every periode with its state and its closings; no results. */
  'indsendelser.list': query(ingen, z.object({ perioder: z.array(periodestatus) })),
  /** One closed submission with its stored result; the counted units only with `enheder`. */
  'indsendelser.get': query(
    z.strictObject({ id, enheder: z.boolean().optional() }),
    z.object({
      indsendelse,
      forklaringer: forklaringerSchema,
      vidne: hovederSchema,
      resultat: z.custom<Resultat>((v) => typeof v === 'object' && v !== null),
    }),
  ),
  /** What closing would freeze if the periode ended on a day, without the counted units; nothing is stored. */
  'indsendelser.preview': query(
    z.strictObject({ dato: datoInput }),
    z.object({ resultat: z.custom<Resultat>((v) => typeof v === 'object' && v !== null) }),
  ),
  /** The check list before closing: each point green (no records) or to be explained. */
  'indsendelser.check': query(
    z.strictObject({ periodeId: id }),
    z.object({ dato: z.string(), punkter: z.array(kontrolpunkt) }),
  ),
  /** Freezes a periode. Refused before its last day, when closed already, and without the explanations asked for. */
  'indsendelser.close': command(
    z.strictObject({ periodeId: id, forklaringer: z.partialRecord(z.enum(KONTROLPUNKTER), ord) }),
    z.object({ id: z.string(), handling: z.string() }),
  ),
  /** The lead opens a closed periode again; what was submitted stays. */
  'indsendelser.reopen': command(
    z.strictObject({ id, grund: ord }),
    z.object({ id: z.string(), handling: z.string() }),
  ),
  /** Keeps the hash of the first workbook of a submission; `ens` tells whether this one has the same. */
  'indsendelser.noteExport': command(
    z.strictObject({ id, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    z.object({ eksportSha256: z.string(), ens: z.boolean() }),
  ),
  /** Counts it anew from the log as it was, in memory, and holds it against what was stored. */
  'indsendelser.rederive': query(
    z.strictObject({ id }),
    z.object({
      ens: z.boolean(),
      aendringer: z.number(),
      afvigelser: z.array(
        z.object({
          indikatorNr: z.string().nullable(),
          del: z.string(),
          gemt: z.string(),
          genberegnet: z.string(),
        }),
      ),
    }),
  ),
  /**
   * From a submission to a later one (`til`), or to what is registered now, counted at `dato` (else at its own
   * day): which records moved each number and why, and what was registered late in the closed time.
   */
  'indsendelser.difference': query(
    z.strictObject({ id, til: id.optional(), dato: datoInput.optional() }),
    z.object({
      foer: z.object({ id: z.string(), dato: z.string() }),
      nu: z.object({ id: z.string().nullable(), dato: z.string() }),
      indikatorer: z.array(indikatorforskel),
      efterregistreringer: z.array(efterregistrering),
    }),
  ),
};
