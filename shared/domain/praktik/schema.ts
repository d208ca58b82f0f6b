import {
  dato,
  entitet,
  kraevet,
  langtekst,
  plandato,
  reference,
  tal,
  tekst,
  valg,
  type Raekke,
} from '../entitet/index.ts';
import { PRAKTIKSTATUS, PRAKTIKTYPER } from '../kodelister/index.ts';

/** A deltager's praktik at a company (domain.md §3.5). Planned dates never count (§1.12). */
export const praktikforloeb = entitet({
  tabel: 'praktikforloeb',
  feature: 'praktik',
  etiket: null,
  felter: {
    deltagerId: kraevet(reference('deltager')),
    virksomhedId: kraevet(reference('virksomhed')),
    type: kraevet(valg(PRAKTIKTYPER)),
    status: kraevet(valg(PRAKTIKSTATUS)),
    planlagtStart: plandato(),
    planlagtSlut: plandato(),
    startDato: dato(),
    slutDato: dato(),
    timerPrUge: tal(0, 60),
    dokumentation: tekst(),
    note: langtekst(),
  },
});

export type Praktikforloeb = Raekke<typeof praktikforloeb>;
