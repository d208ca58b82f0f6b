import type { Kilde } from '../../domain/indikatorer/index.ts';
import { menu } from './menu.ts';

interface Kildeord {
  readonly en: string;
  readonly flere: string;
  /** The date that decides. domain.md §1.12 */
  readonly dato: string;
  /** The page where it is registered. */
  readonly side: string;
  /** What documents it. domain.md §2.4 */
  readonly dokumentation: string;
}

/** What a fact is in words; nouns as they stand in a sentence. */
export const KILDEORD: Readonly<Record<Kilde, Kildeord>> = {
  jobformidlerforloeb: {
    en: 'ét jobformidlerforløb',
    flere: 'jobformidlerforløb',
    dato: 'forløbets faktiske startdato',
    side: menu.jobformidlerforloeb,
    dokumentation: 'Log over forløbet.',
  },
  praktikforloeb: {
    en: 'ét praktikforløb',
    flere: 'praktikforløb',
    dato: 'praktikkens faktiske startdato',
    side: menu.praktik,
    dokumentation: 'Underskrevet praktikaftale.',
  },
  tilmelding: {
    en: 'én tilmelding til et hold',
    flere: 'tilmeldinger til hold',
    dato: 'den dag, deltageren begyndte på holdet',
    side: menu.hold,
    dokumentation: 'Fremmødeliste.',
  },
  virksomhedskontakt: {
    en: 'én kontakt',
    flere: 'kontakter med virksomheder',
    dato: 'kontaktens dato',
    side: menu.kontakter,
    dokumentation: 'Dato, kontaktperson og notat.',
  },
  deltager: {
    en: 'én optagelse',
    flere: 'deltagere',
    dato: 'den dag, deltageren blev optaget',
    side: menu.deltagere,
    dokumentation: 'Visitation og startskema.',
  },
  virksomhedsstoette: {
    en: 'én modtaget støtte',
    flere: 'modtagne støtter til virksomheder',
    dato: 'den dag, støtten blev modtaget',
    side: menu.stoette,
    dokumentation: 'SMV-erklæring og støtteaftale; de minimis-erklæring, hvis støtten er statsstøtte.',
  },
  kursus: {
    en: 'ét gennemført kursus',
    flere: 'gennemførte kurser',
    dato: 'den dag, kurset blev gennemført',
    side: menu.kurser,
    dokumentation: 'Kursusbevis.',
  },
  effekt: {
    en: 'én effekt',
    flere: 'effekter',
    dato: 'effektens dato',
    side: menu.effekter,
    dokumentation: 'Job: ansættelseskontrakt eller lønseddel. Uddannelse: optagelsesbrev.',
  },
};
