import {
  dato,
  entitet,
  kraevet,
  langtekst,
  reference,
  tal,
  tekst,
  valg,
  type Raekke,
} from '../entitet/index.ts';
import { EFFEKTARTER, JOBTYPER, UDDANNELSESARTER } from '../kodelister/index.ts';

/** What became of a deltager: seeking work, in work, in education (E1–E3). */
export const effekt = entitet({
  tabel: 'effekt',
  feature: 'effekter',
  etiket: null,
  felter: {
    deltagerId: kraevet(reference('deltager')),
    art: kraevet(valg(EFFEKTARTER)),
    dato: dato(),
    jobtype: valg(JOBTYPER),
    timerPrUge: tal(0, 60),
    virksomhedId: reference('virksomhed'),
    uddannelsesart: valg(UDDANNELSESARTER),
    dokumentation: tekst(),
    note: langtekst(),
  },
});

export type Effekt = Raekke<typeof effekt>;
