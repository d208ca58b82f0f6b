import {
  dato,
  entitet,
  klokkeslaet,
  kraevet,
  langtekst,
  plandato,
  reference,
  valg,
  type Raekke,
} from '../entitet/index.ts';
import { SAMTALEARTER } from '../kodelister/index.ts';

/** A status talk with a deltager: the project's, the jobcenter's, or both together (domain.md §1.10 no. 3). */
export const statussamtale = entitet({
  tabel: 'statussamtale',
  feature: 'samtaler',
  etiket: null,
  felter: {
    deltagerId: kraevet(reference('deltager')),
    art: kraevet(valg(SAMTALEARTER)),
    planlagtDato: plandato(),
    /** For the calendar only. */
    tidspunkt: klokkeslaet(),
    afholdtDato: dato(),
    medarbejderId: reference('bruger'),
    note: langtekst(),
  },
});

export type Statussamtale = Raekke<typeof statussamtale>;
