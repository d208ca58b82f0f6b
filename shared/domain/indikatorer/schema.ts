import { z } from 'zod';
import { dato, entitet, heltal, json, kraevet, tekst, valg } from '../entitet/index.ts';
import { OPTAGETKRAV } from './definition.ts';

/** Switches of a definition (domain.md §1.12: "each default is a switch"). */
export const filterSchema = z.strictObject({
  art: z.string().optional(),
  typer: z.array(z.string()).readonly().optional(),
  jobtyper: z.array(z.string()).readonly().optional(),
  statusser: z.array(z.string()).readonly().optional(),
  stoerrelser: z.array(z.string()).readonly().optional(),
  kraeverBevis: z.boolean().optional(),
  /** Statuses a fact must have, e.g. gennemfoert. */
  faktastatusser: z.array(z.string()).readonly().optional(),
  optaget: z.enum(OPTAGETKRAV).optional(),
});

/** An indicator's definition, stored as data (design.md §6). */
export const indikator = entitet({
  tabel: 'indikator',
  feature: 'indikatorer',
  etiket: 'navn',
  felter: {
    nr: kraevet(tekst()),
    gruppe: kraevet(valg(['aktivitet', 'output', 'effekt'])),
    navn: kraevet(tekst()),
    enhed: tekst(),
    kilde: kraevet(
      valg([
        'jobformidlerforloeb',
        'praktikforloeb',
        'tilmelding',
        'virksomhedskontakt',
        'deltager',
        'virksomhedsstoette',
        'kursus',
        'effekt',
      ]),
    ),
    filter: json(filterSchema),
    distinkt: kraevet(valg(['raekke', 'deltager', 'virksomhed'])),
    maaltal: heltal(0, 1_000_000),
    maaltalEfter: heltal(0, 1_000_000),
    /** Null or later than the date of the count: the value is "–", which is not 0. */
    indsamlesFra: dato(),
    euKode: tekst(),
    /** Order in tables and exports. */
    raekkefoelge: heltal(0, 1000),
  },
});
