import type { Samtaleart } from '../../domain/kodelister/index.ts';
import { formatHeltal, visDato } from '../format.ts';

/** One letter for the calendar; a shape stands beside it, so that nothing hangs on colour. */
const bogstav: Record<Samtaleart, string> = { projekt: 'P', jobcenter: 'J', faelles: 'F' };

const samtaler = (antal: number): string => (antal === 1 ? '1 samtale' : `${formatHeltal(antal)} samtaler`);

export const samtalerTekster = {
  titel: 'Samtaler',
  tomTitel: 'Ingen statussamtaler endnu',
  tomNote: 'Planlæg den første. Skriv også jobcentrets samtaler ind, så de to kan holdes som én.',
  grupper: { samtale: 'Samtale', hvornaar: 'Hvornår' },
  faner: { liste: 'Liste', kalender: 'Kalender' },
  filter: { status: 'Status', planlagt: 'Planlagte', afholdt: 'Afholdte' },
  bogstav,
  planlagt: 'Planlagt',
  afholdt: 'Afholdt',

  taet: (uger: number): string =>
    uger === 1 ? 'Højst en uge mellem to samtaler' : `Højst ${uger} uger mellem to samtaler`,
  taetNote: (art: string, dato: string): string => `${art} samtale ligger ${visDato(dato)}.`,
  hvis: { projekt: 'Projektets', jobcenter: 'Jobcentrets', faelles: 'Den fælles' } satisfies Record<
    Samtaleart,
    string
  >,
  saml: 'Hold én fælles samtale',
  samlet: (dato: string): string => `De holdes som én fælles samtale ${visDato(dato)}`,

  kalender: {
    maaned: 'Måned',
    uge: 'Uge',
    visning: 'Visning',
    iDag: 'I dag',
    forrige: 'Forrige',
    naeste: 'Næste',
    hvem: 'Hvis samtaler vises',
    alle: 'Alles',
    mine: 'Mine',
    ugenr: 'Uge',
    ugeTitel: (uge: number, aar: number): string => `Uge ${uge}, ${aar}`,
    flere: (antal: number): string => `+${antal} mere`,
    dag: (dato: string, antal: number): string =>
      antal === 0 ? `${dato}, ingen samtaler` : `${dato}, ${samtaler(antal)}`,
    samtale: (navn: string, art: string, klokken: string, status: string): string =>
      [navn, art, klokken, status].filter((del) => del !== '').join(', '),
    hjaelp: 'Piletaster flytter, Enter planlægger en samtale den dag.',
    hjaelpLaes: 'Piletaster flytter mellem dagene.',
    forklaring: 'Tegnforklaring',
  },

  ics: {
    kalender: 'Statussamtaler',
    /** What a calendar shows: initials, since calendars are shared and lie on other machines. */
    titel: (initialer: string, art: string): string => `Statussamtale ${initialer} (${art.toLowerCase()})`,
    filnavn: (dag: string): string => `Statussamtaler ${dag}.ics`,
    gem: 'Til kalender',
    gemTitel: 'Gem samtaler til kalenderen',
    mine: 'Mine kommende samtaler',
    alle: 'Alle kommende samtaler',
    en: 'Denne samtale til kalender',
    kort: 'Til kalender',
    note: 'Filen har kun deltagerens initialer.',
    gemt: (antal: number): string => `${samtaler(antal)} er gemt i kalenderfilen, kun med initialer`,
    ingen: 'Der er ingen kommende samtaler at gemme',
  },
};
