import type { Deltagerstatus } from '../../domain/deltagere/index.ts';

const status: Record<Deltagerstatus, string> = {
  optaget: 'Optaget',
  afsluttet: 'Afsluttet',
  afvist: 'Afvist',
  retur: 'Retur',
  visiteret: 'Visiteret',
};

export const deltagere = {
  status,
  statusDato: (ord: string, dato: string): string => `${ord} ${dato}`,
  kolonne: { status: 'Status', optaget: 'Optaget', kommune: 'Kommune' },
  filter: {
    optaget: 'Optagne',
    afsluttet: 'Afsluttede',
    visiteret: 'Ikke optaget endnu',
    afvist: 'Afviste',
    retur: 'Retur',
  },
  grupper: {
    person: 'Person',
    visitation: 'Visitation',
    start: 'Ved start',
    afslutning: 'Afslutning',
    afvigelser: 'Kun hvis CPR-nummeret ikke passer',
    note: 'Note',
  },
  faner: { forloeb: 'Forløb', stamdata: 'Stamdata' },
  tomTitel: 'Ingen deltagere endnu',
  tomNote: 'Begynd med den første, der er visiteret til projektet. Navnet er nok; resten kan komme siden.',
  mangler: 'Mangler til indberetning:',
  udfyld: 'Udfyld',
  tilbage: 'Alle deltagere',
  tidslinje: 'Tidslinje',
  raekke: {
    jobformidlerforloeb: 'Jobformidler',
    tilmelding: 'Gruppeforløb',
    praktikforloeb: 'Praktik',
    kursus: 'Kurser og FVU',
    virksomhedskontakt: 'Kontakter',
    effekt: 'Effekt',
  },
  registrerEffekt: 'Registrér effekt',
};
