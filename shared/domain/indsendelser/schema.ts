import { z } from 'zod';
import { dato, entitet, json, kraevet, reference, tekst, type Raekke } from '../entitet/index.ts';
import type { Bilag } from './bilag.ts';
import type { Resultat } from './resultat.ts';

/** The last entry of every device when the period was closed: the version vector (design.md §4, §6). */
export const hovederSchema = z.object({
  enheder: z.array(z.object({ enhed: z.string(), navn: z.string(), nr: z.number(), hoved: z.string() })),
  projekt: z.string(),
});
export type Hoveder = z.infer<typeof hovederSchema>;

/** In words, per point of the check list that was not green. */
export const forklaringerSchema = z.record(z.string(), z.string());

/**
 * What was submitted for a periode, frozen (domain.md §1.7). Never edited but for the hash of its first
 * workbook and its reopening; closing again makes a new row. The columns that lists read come before `resultat`.
 */
export const indsendelse = entitet({
  tabel: 'indsendelse',
  feature: 'indsendelser',
  etiket: null,
  felter: {
    periodeId: kraevet(reference('periode')),
    /** Day of the count: the last of the periode. */
    dato: kraevet(dato()),
    lukketTid: kraevet(tekst()),
    /** Name, since what is printed must not change when a user does. */
    lukketAf: kraevet(tekst()),
    eksportSha256: tekst(),
    genaabnetTid: tekst(),
    genaabnetAf: tekst(),
    genaabnetGrund: tekst(),
    forklaringer: json(forklaringerSchema),
    vidne: json(hovederSchema),
    resultat: json(z.custom<Resultat>((v) => typeof v === 'object' && v !== null)),
    bilag: json(z.custom<Bilag>((v) => typeof v === 'object' && v !== null)),
  },
});

export type Indsendelse = Raekke<typeof indsendelse>;
