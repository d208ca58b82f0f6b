import { z } from 'zod';
import {
  afvis,
  dato,
  entitet,
  felt,
  heltal,
  jaNej,
  kommune,
  kraevet,
  langtekst,
  plandato,
  reference,
  tal,
  tekst,
  valg,
  type Felt,
  type Raekke,
} from '../entitet/index.ts';
import { AFSLAGSAARSAGER, KONTAKTTYPER, STOETTESTATUS } from '../kodelister/index.ts';
import { parseCvr, parsePNummer } from './cvr.ts';

const cvrSchema = z
  .string()
  .max(40)
  .transform((t, ctx) => {
    const laest = parseCvr(t);
    return laest.ok ? laest.cvr : afvis(ctx, `cvr_${laest.kode}`);
  });
const pnummerSchema = z
  .string()
  .max(40)
  .transform((t, ctx) => {
    const laest = parsePNummer(t);
    return laest.ok ? laest.pNummer : afvis(ctx, 'pnummer');
  });

const cvr = (): Felt<string, false> => felt('cvr', cvrSchema, z.string(), { soeges: true });
const pnummer = (): Felt<string, false> => felt('pnummer', pnummerSchema, z.string(), { soeges: true });

/** A company. Its size follows from årsværk and the two amounts (2003/361/EF, domain.md §2.4). */
export const virksomhed = entitet({
  tabel: 'virksomhed',
  feature: 'virksomheder',
  etiket: 'navn',
  felter: {
    navn: kraevet(tekst({ soeges: true })),
    cvr: cvr(),
    pNummer: pnummer(),
    kommune: kommune(),
    branche: tekst(),
    kontaktperson: tekst({ person: true, soeges: true }),
    telefon: tekst({ person: true }),
    email: tekst({ person: true }),
    /** Headcount in full-time years. */
    aarsvaerk: tal(0, 1_000_000),
    omsaetningMioEur: tal(0, 1_000_000),
    balanceMioEur: tal(0, 1_000_000),
    /** The figures include the group's other companies. */
    koncern: jaNej(),
    stoerrelseDato: dato(),
    /** Evidence of the size, e.g. the SMV declaration. */
    stoerrelseDokumentation: tekst(),
    informeretOmStoetteDato: dato(),
    groenOmstilling: jaNej(),
    /** What the company needs there, in its own words. */
    groenOmstillingBehov: tekst(),
    note: langtekst(),
  },
});

/** One contact with a company; `deltagerId` when it was about a person. */
export const virksomhedskontakt = entitet({
  tabel: 'virksomhedskontakt',
  feature: 'virksomheder',
  etiket: null,
  felter: {
    virksomhedId: kraevet(reference('virksomhed')),
    dato: kraevet(dato()),
    type: kraevet(valg(KONTAKTTYPER)),
    kontaktperson: tekst({ person: true, soeges: true }),
    medarbejderId: reference('bruger'),
    deltagerId: reference('deltager'),
    opfoelgningDato: plandato(),
    note: langtekst(),
  },
});

/** Support to a company (O3). A deltager's course is never one (domain.md §1.9). */
export const virksomhedsstoette = entitet({
  tabel: 'virksomhedsstoette',
  feature: 'virksomheder',
  etiket: null,
  felter: {
    virksomhedId: kraevet(reference('virksomhed')),
    beskrivelse: tekst(),
    status: kraevet(valg(STOETTESTATUS)),
    tilbudtDato: dato(),
    modtagetDato: dato(),
    afslaaetDato: dato(),
    afslagsaarsag: valg(AFSLAGSAARSAGER),
    /** The reason in words: all there was before the codes, now what the code does not say. */
    afslagsgrund: tekst(),
    beloebKr: heltal(0, 1_000_000_000),
    dokumentation: tekst(),
    note: langtekst(),
  },
});

export type Virksomhed = Raekke<typeof virksomhed>;
export type Virksomhedsstoette = Raekke<typeof virksomhedsstoette>;
