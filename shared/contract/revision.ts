import { z } from 'zod';
import { SKALAER } from '../domain/indikatorer/index.ts';
import { datoInput } from './indikatorer.ts';
import { command, id, ingen, query } from './operation.ts';

const historik = z.object({
  aendring: z.string(),
  handling: z.string(),
  tid: z.string(),
  bruger: z.string(),
  art: z.string(),
  felter: z.array(z.object({ felt: z.string(), foer: z.unknown(), efter: z.unknown() })),
});
export type Historik = z.infer<typeof historik>;

const handling = z.object({
  handling: z.string(),
  tid: z.string(),
  bruger: z.string(),
  art: z.string(),
  tabel: z.string(),
  raekke: z.string(),
  navn: z.string(),
  /** Changes in the log. */
  antal: z.number(),
  /** Records of that table: more than one is many at once, and `navn` is then what they have in common. */
  poster: z.number(),
  /** Records of other tables that were written with it, by table. */
  andre: z.record(z.string(), z.number()),
});
export type HandlingBeskrevet = z.infer<typeof handling>;

const usaedvanlig = z.object({
  tabel: z.string(),
  id: z.string(),
  navn: z.string(),
  felt: z.string(),
  kode: z.string(),
  detalje: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  begrundelse: z.object({ tekst: z.string(), bruger: z.string(), tid: z.string() }).nullable(),
});
export type Usaedvanlig = z.infer<typeof usaedvanlig>;

export const hovedSchema = z.object({
  enhed: z.string(),
  navn: z.string(),
  nr: z.number(),
  hoved: z.string(),
});
export const vidneSchema = z.object({ enheder: z.array(hovedSchema), projekt: z.string() });
/** What an export prints so that a later cut or recomputed log shows (design.md §6). */
export type Vidne = z.infer<typeof vidneSchema>;

const fund = z.object({
  kode: z.string(),
  detalje: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Fund = z.infer<typeof fund>;

export const revisionContract = {
  /** Who wrote what in one record, newest first. */
  'revision.history': query(
    z.strictObject({ tabel: z.string().max(40), id }),
    z.object({ historik: z.array(historik) }),
  ),
  /** The latest handlinger of everybody, newest first. */
  'revision.listHandlinger': query(
    z.strictObject({ graense: z.number().int().min(1).max(1000).optional() }),
    z.object({ handlinger: z.array(handling) }),
  ),
  /** What revision.undo would take back, or null. */
  'revision.nextUndo': query(ingen, z.object({ handling: handling.nullable() })),
  /** Takes back this user's last handling, or the one named. */
  'revision.undo': command(
    z.strictObject({ handling: z.string().max(400).optional(), medTilhoerende: z.boolean().optional() }),
    z.object({
      handling: z.string(),
      /** What was taken back. */
      hvad: handling,
      fortrudt: z.number(),
      /** Fields that somebody wrote afterwards: left as they are. */
      efterladt: z.array(
        z.object({ tabel: z.string(), id: z.string(), felt: z.string(), bruger: z.string() }),
      ),
    }),
  ),
  /** What revision.redo would bring back, or null. */
  'revision.nextRedo': query(ingen, z.object({ handling: handling.nullable() })),
  /** Takes back this user's last undo. */
  'revision.redo': command(ingen, z.object({ handling: z.string(), hvad: handling, fortrudt: z.number() })),
  /** Somebody takes a record out on paper or as PDF: noted among the look-ups (domain.md §4). */
  'revision.notePrint': command(z.strictObject({ tabel: z.string().min(1).max(40), id }), ingen, {
    readonlyAllowed: true,
  }),
  /** Why something odd but allowed was saved, as the form asked; joins the handling of that save where it is the last. */
  'revision.giveBegrundelser': command(
    z.strictObject({
      tabel: z.string().max(40),
      id,
      handling: z.string().max(400),
      grunde: z
        .array(
          z.strictObject({
            felt: z.string().max(100),
            kode: z.string().max(100),
            tekst: z.string().trim().min(1).max(400),
          }),
        )
        .min(1)
        .max(20),
    }),
    z.object({ handling: z.string() }),
  ),
  /** What is odd but allowed, with its reason or without one; those without come first. */
  'revision.listBegrundelser': query(
    z.strictObject({ tabel: z.string().max(40).optional(), id: id.optional() }),
    z.object({ begrundelser: z.array(usaedvanlig) }),
  ),
  'revision.heads': query(ingen, vidneSchema),
  /** Integrity, chains, tables equal the fold; with a workbook also its printed heads. */
  'revision.verify': query(
    z.strictObject({ skema: z.string().min(1).max(4000).optional() }),
    z.object({
      ok: z.boolean(),
      aendringer: z.number(),
      raekker: z.number(),
      fund: z.array(fund),
      vidne: vidneSchema,
    }),
    { paths: ['skema'] },
  ),
  /** One encrypted, read-only file for the auditor, with a passphrase of its own. */
  'revision.copy': command(
    z.strictObject({ sti: z.string().min(1).max(4000), adgangskode: z.string().max(1000) }),
    z.object({ sti: z.string(), bytes: z.number(), sha256: z.string() }),
    { readonlyAllowed: false, paths: ['sti'] },
  ),
};

const fil = z.object({
  sti: z.string().nullable(),
  bytes: z.custom<Uint8Array>((v) => v instanceof Uint8Array).nullable(),
  filnavn: z.string(),
  raekker: z.number(),
  sha256: z.string(),
});
const sti = z.string().min(1).max(4000).optional();

export const eksportContract = {
  /** A preview at a date, marked as such: to the file `sti`, or as bytes where there is no file system. */
  'eksport.skema': query(
    z.strictObject({ dato: datoInput, trafiklys: z.enum(SKALAER).optional(), sti }),
    fil,
    { paths: ['sti'] },
  ),
  /**
   * The workbook of a closed submission, of what was stored: the same bytes whenever and wherever. `eksportSha256`
   * is that of the first one; `ens` = this one is the same, or is the first.
   */
  'eksport.indsendelse': query(
    z.strictObject({ id, sti }),
    fil.extend({ eksportSha256: z.string().nullable(), ens: z.boolean() }),
    { paths: ['sti'] },
  ),
};
