import { dato, entitet, heltal, kraevet, tekst, valg } from '../entitet/index.ts';
import { MODTAGERGRUPPER } from '../kodelister/index.ts';

/** A time knowledge of the target group was shared; no personal data (domain.md §1.10 no. 4). */
export const videndeling = entitet({
  tabel: 'videndeling',
  feature: 'videndeling',
  etiket: 'emne',
  felter: {
    dato: kraevet(dato()),
    emne: kraevet(tekst({ soeges: true })),
    modtagergruppe: kraevet(valg(MODTAGERGRUPPER)),
    antal: heltal(0, 10_000),
    materiale: tekst(),
  },
});
