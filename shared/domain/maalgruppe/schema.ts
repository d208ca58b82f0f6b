import {
  afsnit,
  dato,
  entitet,
  heltal,
  jaNej,
  kraevet,
  reference,
  tekst,
  type Raekke,
} from '../entitet/index.ts';

/** One version of the definition of the target group, valid in its days (domain.md §1.10 no. 2). */
export const maalgruppe = entitet({
  tabel: 'maalgruppe',
  feature: 'maalgruppe',
  etiket: 'navn',
  felter: {
    navn: kraevet(tekst()),
    gyldigFra: kraevet(dato()),
    gyldigTil: dato(),
    /** What those who refer people should know, on the printed page. */
    beskrivelse: afsnit(),
    /** What the project cannot help with, so that nobody is referred in vain (domain.md §1.9). */
    hjaelperIkkeMed: afsnit(),
    kontakt: tekst(),
  },
});

/** So many that a visitation can still be answered on one screen. */
export const KRITERIER_MAX = 99;

/** A criterion that is answered yes or no at the visitation; never a diagnosis (design.md §7). */
export const kriterium = entitet({
  tabel: 'kriterium',
  feature: 'maalgruppe',
  etiket: 'tekst',
  felter: {
    maalgruppeId: kraevet(reference('maalgruppe')),
    nr: kraevet(heltal(1, KRITERIER_MAX)),
    tekst: kraevet(tekst()),
  },
});

export const visitationssvar = entitet({
  tabel: 'visitationssvar',
  feature: 'maalgruppe',
  etiket: null,
  felter: {
    deltagerId: kraevet(reference('deltager')),
    kriteriumId: kraevet(reference('kriterium')),
    opfyldt: kraevet(jaNej({ person: true })),
  },
});

export type Maalgruppe = Raekke<typeof maalgruppe>;
