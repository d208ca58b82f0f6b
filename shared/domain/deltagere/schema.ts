import { z } from 'zod';
import {
  afvis,
  dato,
  entitet,
  felt,
  kommune,
  kraevet,
  langtekst,
  reference,
  tekst,
  valg,
  type Felt,
  type NyRaekke,
  type Raekke,
} from '../entitet/index.ts';
import {
  AFSLUTNINGSAARSAGER,
  AFVISNINGSAARSAGER,
  ARBEJDSMARKEDSSTATUSSER,
  KOEN,
  UDDANNELSESNIVEAUER,
  VISITATIONSUDFALD,
  YDELSER,
} from '../kodelister/index.ts';
import { parseCpr } from './cpr.ts';

const cprSchema = z
  .string()
  .max(40)
  .transform((t, ctx) => {
    const laest = parseCpr(t);
    return laest.ok ? laest.cpr : afvis(ctx, `cpr_${laest.kode}`);
  });

const cpr = (): Felt<string, false> => felt('cpr', cprSchema, z.string(), { person: true, soeges: true });
const person = { person: true } as const;
const YDELSE_KODER = YDELSER.map((y) => y.kode) as [string, ...string[]];

/**
 * A citizen who was referred to the project. Optaget when `optagetDato` is set and the visitation did not
 * end in afvist or retur. There is no diagnosis field, on purpose (design.md §7).
 */
export const deltager = entitet({
  tabel: 'deltager',
  feature: 'deltagere',
  etiket: 'navn',
  felter: {
    navn: kraevet(tekst({ person: true, soeges: true })),
    cpr: cpr(),
    kommune: kommune(),
    telefon: tekst({ person: true, soeges: true }),
    email: tekst({ person: true, soeges: true }),
    adresse: tekst(person),
    visitationDato: dato(),
    visitationSagsbehandler: tekst(person),
    visitationKommune: kommune(),
    visitationUdfald: valg(VISITATIONSUDFALD),
    visitationAarsag: valg(AFVISNINGSAARSAGER),
    /** For the sagsbehandler, when somebody is sent back (domain.md §1.9). */
    visitationBeskrivelse: langtekst(),
    optagetDato: dato(),
    ydelse: valg(YDELSE_KODER),
    arbejdsmarkedsstatus: valg(ARBEJDSMARKEDSSTATUSSER),
    uddannelsesniveau: valg(UDDANNELSESNIVEAUER),
    /** Overrides what the CPR number says; null = as the CPR number says. */
    koen: valg(KOEN, person),
    foedselsdato: dato(person),
    jobformidlerId: reference('bruger'),
    afslutningDato: dato(),
    afslutningAarsag: valg(AFSLUTNINGSAARSAGER),
    afslutningNote: langtekst(),
    /** Follow-up was made, with or without an effect to record (domain.md §2.3). */
    opfulgt4UgerDato: dato(),
    opfulgt6MdrDato: dato(),
    note: langtekst(),
  },
});

export type Deltager = Raekke<typeof deltager>;
export type NyDeltager = NyRaekke<typeof deltager>;

/** Undirected link "these two records are one person" (or one company), design.md §4. */
export const flet = entitet({
  tabel: 'flet',
  feature: 'deltagere',
  etiket: null,
  felter: {
    art: kraevet(valg(['deltager', 'virksomhed'])),
    aId: kraevet(tekst()),
    bId: kraevet(tekst()),
  },
});
