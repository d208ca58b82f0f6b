import { z } from 'zod';
import { afsnit, dato, entitet, heltal, json, kraevet, reference, tekst, valg } from '../entitet/index.ts';
import { DISTINKTER, GRUPPER, KILDER, OPTAGETKRAV } from './definition.ts';

const MAX_KODER = 50;
const kode = z.string().max(100);
const koder = z.array(kode).max(MAX_KODER).readonly();

/** Switches of a definition (domain.md §1.12: "each default is a switch"). */
export const filterSchema = z.strictObject({
  art: kode.optional(),
  typer: koder.optional(),
  jobtyper: koder.optional(),
  statusser: koder.optional(),
  stoerrelser: koder.optional(),
  kraeverBevis: z.boolean().optional(),
  /** Statuses a fact must have, e.g. gennemfoert. */
  faktastatusser: koder.optional(),
  optaget: z.enum(OPTAGETKRAV).optional(),
});

/** An indicator's definition, stored as data (design.md §6). */
export const indikator = entitet({
  tabel: 'indikator',
  feature: 'indikatorer',
  etiket: 'navn',
  felter: {
    nr: kraevet(tekst()),
    gruppe: kraevet(valg(GRUPPER)),
    navn: kraevet(tekst()),
    enhed: tekst(),
    kilde: kraevet(valg(KILDER)),
    filter: json(filterSchema),
    distinkt: kraevet(valg(DISTINKTER)),
    maaltal: heltal(0, 1_000_000),
    maaltalEfter: heltal(0, 1_000_000),
    /** Null or later than the date of the count: the value is "–", which is not 0. */
    indsamlesFra: dato(),
    euKode: tekst(),
    /** Order in tables and exports. */
    raekkefoelge: heltal(0, 1000),
    /** Words of the reference sheet: how it is counted, what documents it, what it cannot tell. */
    metode: afsnit(),
    dokumentation: afsnit(),
    begraensninger: afsnit(),
    /** From this day on it is no longer counted. */
    udgaarDato: dato(),
  },
});

/** What an indicator counts from a day on; its own row says what it counts before the first of these. */
export const indikatorversion = entitet({
  tabel: 'indikatorversion',
  feature: 'indikatorer',
  etiket: null,
  felter: {
    indikatorId: kraevet(reference('indikator')),
    gyldigFra: kraevet(dato()),
    kilde: kraevet(valg(KILDER)),
    filter: json(filterSchema),
    distinkt: kraevet(valg(DISTINKTER)),
    enhed: tekst(),
    begrundelse: afsnit(),
  },
});
