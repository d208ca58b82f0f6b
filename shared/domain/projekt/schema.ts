import {
  dato,
  entitet,
  heltal,
  jaNej,
  kommune,
  kraevet,
  plandato,
  tekst,
  valg,
  type Raekke,
} from '../entitet/index.ts';
import { ROLLER } from '../kodelister/index.ts';

const MAX_KR = 10_000_000_000;

/** The project facts of the report's fakta-boks (domain.md §1.1). One row; its id is the project's id. */
export const projekt = entitet({
  tabel: 'projekt',
  feature: 'projekt',
  etiket: 'navn',
  felter: {
    navn: kraevet(tekst()),
    tilskudsmodtager: tekst(),
    sagsbehandler: tekst(),
    finansieringskilde: tekst(),
    indsatsomraade: tekst(),
    budgetKr: heltal(0, MAX_KR),
    bevillingFra: kraevet(dato()),
    bevillingTil: kraevet(dato()),
    /** Secret of the pseudonyms (design.md §7), the same on all laptops; never leaves the service. */
    pseudonymnoegle: tekst(),
    /** Set in the demo project: the day the app opens it at. */
    visDato: dato(),
    /** A project's and a jobcenter's talk closer than this are flagged (domain.md §1.10 no. 3); null is the default. */
    ugerMellemSamtaler: heltal(1, 26),
    /** From a period's end until its numbers are to be sent; null is the default of the wheel. */
    indsendelsesfristDage: heltal(0, 365),
    /** The last payment of the grant; null = not known yet (domain.md §2.4). */
    slutudbetalingDato: plandato(),
    statsstoette: jaNej(),
  },
});

export const KOMMUNEROLLER = ['lead', 'partner', 'paa_vej'] as const;

export const projektkommune = entitet({
  tabel: 'projektkommune',
  feature: 'projekt',
  etiket: null,
  felter: { kommune: kraevet(kommune()), rolle: kraevet(valg(KOMMUNEROLLER)) },
});

/** A user of the project. The password lives in the slot `slot` of projekt.effektspor, not here. */
export const bruger = entitet({
  tabel: 'bruger',
  feature: 'adgang',
  etiket: 'navn',
  felter: { navn: kraevet(tekst()), rolle: kraevet(valg(ROLLER)), slot: tekst() },
});

export type Projekt = Raekke<typeof projekt>;
