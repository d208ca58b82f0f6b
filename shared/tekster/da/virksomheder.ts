import type { Stoerrelse } from '../../domain/virksomheder/index.ts';

const stoerrelse: Record<Stoerrelse, string> = {
  mikro: 'Mikrovirksomhed',
  lille: 'Lille virksomhed',
  mellemstor: 'Mellemstor virksomhed',
  stor: 'Stor virksomhed',
};

export const virksomheder = {
  stoerrelse,
  kortStoerrelse: { mikro: 'Mikro', lille: 'Lille', mellemstor: 'Mellemstor', stor: 'Stor' } satisfies Record<
    Stoerrelse,
    string
  >,
  stoerrelseUkendt: 'Størrelse mangler',
  cvr: (nr: string): string => `CVR ${nr}`,
  smv: 'SMV',
  ikkeSmv: 'Ikke SMV',
  kolonne: { stoerrelse: 'Størrelse' },
  grupper: {
    virksomhed: 'Virksomhed',
    kontakt: 'Kontaktoplysninger',
    stoerrelse: 'Størrelse (EU’s SMV-regel)',
    note: 'Note',
  },
  faner: { overblik: 'Aktiviteter', stamdata: 'Stamdata' },
  tomTitel: 'Ingen virksomheder endnu',
  tomNote: 'Registrér den første virksomhed, I har talt med. CVR-nummeret gør, at den kun tælles én gang.',
  tilbage: 'Alle virksomheder',
  kontakter: {
    titel: 'Virksomhedskontakter',
    grupper: { opfoelgning: 'Opfølgning' },
    tomTitel: 'Ingen kontakter endnu',
    tomNote: 'Hver kontakt tæller: besøg, telefon, mail eller møde.',
  },
  stoette: {
    titel: 'Støtte til virksomheder',
    grupper: { dokumentation: 'Dokumentation' },
    tomTitel: 'Ingen støtte endnu',
    tomNote: 'Registrér også støtte, der er tilbudt eller afslået. Kun modtaget støtte tæller.',
  },
};
