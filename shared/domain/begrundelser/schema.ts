import { entitet, kraevet, tekst } from '../entitet/index.ts';

/** Why a field of a record stands with a warning: written in the handling that saved it. */
export const begrundelse = entitet({
  tabel: 'begrundelse',
  feature: 'revision',
  etiket: null,
  felter: {
    tabel: kraevet(tekst()),
    /** The record it is about, of whichever table. */
    raekkeId: kraevet(tekst()),
    felt: kraevet(tekst()),
    kode: kraevet(tekst()),
    /** Free words may name a person. */
    tekst: kraevet(tekst({ person: true })),
  },
});
