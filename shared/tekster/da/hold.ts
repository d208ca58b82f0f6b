import type { Holdtilstand, Linjestatus } from '../../domain/forloeb/index.ts';
import type { Fremmoedestatus } from '../../domain/kodelister/index.ts';
import { formatProcent, ugedag, visDato } from '../format.ts';

const tilstand: Record<Holdtilstand, string> = {
  planlagt: 'Planlagt',
  i_gang: 'I gang',
  slutter_snart: 'Slutter snart',
  over_tid: 'Over planlagt slut',
  afsluttet: 'Afsluttet',
};

/** One letter each: it is typed in the grid, and stands there. */
const bogstav: Record<Fremmoedestatus, string> = { til_stede: 'T', fravaer: 'F', lovligt_fravaer: 'L' };

const personer = (n: number): string => (n === 1 ? '1 person' : `${n} personer`);

/** Words of a hold's own page. */
export const hold = {
  sider: { label: 'Gruppeforløb', hold: 'Hold', tilmeldinger: 'Tilmeldinger' },
  tilbage: 'Alle hold',
  faner: { fremmoede: 'Fremmøde', deltagere: 'Deltagere', stamdata: 'Stamdata' },
  tilstand,
  kolonne: { pladser: 'Pladser', planlagtSlut: 'Planlagt slut', fravaer: 'Fravær' },
  ialt: (kapacitet: number): string => `${kapacitet} pladser`,
  pladser: (tilmeldte: number, kapacitet: number): string => `${tilmeldte} af ${kapacitet}`,
  ledige: (n: number): string =>
    n < 0 ? `${-n} for mange` : n === 0 ? 'fuldt' : n === 1 ? '1 ledig' : `${n} ledige`,
  tilmeldte: (n: number): string => (n === 1 ? '1 tilmeldt' : `${n} tilmeldte`),
  fravaer: (procent: number | null): string => formatProcent(procent),
  fravaerAf: (procent: number | null, maerker: number): string =>
    procent === null ? 'Intet fremmøde registreret' : `${formatProcent(procent)} fravær (n = ${maerker})`,
  planlagtSlut: (dato: string): string => `Planlagt slut ${visDato(dato)}`,
  klarMenBliver: (n: number): string =>
    `${personer(n)} er klar til job eller uddannelse, men går stadig på holdet`,
  klarMenBliverNote: 'Hjælp dem videre; se fanen Deltagere.',
  overTid: 'Den planlagte slutdato er passeret',
  overTidNote: 'Afslut holdet, eller forlæng det med en begrundelse.',
  snart: (dato: string): string => `Holdet slutter ${visDato(dato)}`,
  snartNote: 'Tal med deltagerne om det næste skridt.',
  forlaengelser: 'Forlængelser',
  forlaenget: (fra: string, til: string): string => `${visDato(fra)} → ${visDato(til)}`,
  forlaengetAf: (bruger: string, tid: string): string => `${bruger}, ${tid}`,

  forlaeng: 'Forlæng',
  forlaengTitel: 'Forlæng holdet',
  nySlut: 'Ny planlagt slut',
  grund: 'Hvorfor forlænges holdet?',
  forlaengetTil: (dato: string): string => `Holdet er forlænget til ${visDato(dato)}`,
  afslut: 'Afslut hold',
  afslutTitel: 'Afslut holdet?',
  afslutNote: (n: number): string =>
    n === 0
      ? 'Ingen går på holdet lige nu. Kun holdet får slutdatoen.'
      : `Holdet og ${personer(n)}, der går på det, får slutdatoen. Du kan fortryde bagefter.`,
  slutDato: 'Slutdato',
  afsluttet: (n: number): string =>
    n === 1 ? 'Holdet og 1 tilmelding er afsluttet' : `Holdet og ${n} tilmeldinger er afsluttet`,

  bogstav,
  dag: 'Dag',
  dagLabel: (dato: string): string => `${ugedag(dato)} ${visDato(dato)}`,
  forslag: 'Ikke registreret:',
  alleTilStede: 'Resten var til stede',
  tastAlle: 'A',
  taster: 'T, F eller L mærker og går videre · mellemrum fjerner · piletaster flytter',
  gitter: (dato: string): string => `Fremmøde ${ugedag(dato)} ${visDato(dato)}`,
  maerket: (n: number, af: number): string => `${n} af ${af} mærket`,
  gemt: (dato: string, n: number): string =>
    `Fremmødet ${visDato(dato)} er gemt for ${n === 1 ? '1 deltager' : `${n} deltagere`}`,
  umaerket: 'ikke mærket',
  ikkePaaHold: 'ikke på holdet',
  deltager: 'Deltager',
  ingen: 'Ingen er tilmeldt endnu',
  ingenNote: 'Skriv eller indsæt holdets navne; nye deltagere oprettes samtidig.',
  ingenDen: 'Ingen går på holdet den dag. Se deltagernes start- og slutdatoer.',

  tilmeld: 'Tilmeld navne',
  tilmeldTitel: 'Tilmeld til holdet',
  navne: 'Navne',
  navneHjaelp: 'Ét navn pr. linje, gerne med CPR-nummer ved siden af. Kan indsættes fra Excel.',
  enter: 'Enter på en tom linje tilmelder alle.',
  tilmeldKnap: (n: number): string => (n === 1 ? 'Tilmeld 1 person' : `Tilmeld ${n} personer`),
  startDato: 'Starter',
  status: {
    dublet: 'Står to gange',
    fejl: 'Kan ikke læses',
    paa_hold: 'Er på holdet',
    kendt: 'Kendt deltager',
    vaelg: 'Vælg, hvem det er',
    ny: 'Oprettes',
  } satisfies Record<Linjestatus, string>,
  navnMangler: 'Skriv også navnet.',
  sammeSom: (linje: number): string => `samme som linje ${linje}`,
  hvem: (navn: string): string => `Hvem er ${navn}?`,
  vaelgHvem: 'Vælg …',
  opretNy: 'En ny deltager',
  forMange: (max: number): string => `Indsæt højst ${max} linjer ad gangen.`,
  mangler: (n: number): string =>
    n === 1 ? 'Vælg først, hvem det er, på 1 linje.' : `Vælg først, hvem det er, på ${n} linjer.`,
  tilmeldt: (tilmeldt: number, oprettet: number): string =>
    `${personer(tilmeldt)} er tilmeldt${oprettet === 0 ? '' : `, ${oprettet} af dem oprettet`}`,

  iDag: 'I dag',
  sagtTilAlle: 'Sagt til alle i dag',
  tidsafgraenset: 'Tidsafgrænset sagt',
  klar: 'Klar',
  startet: 'Startet',
  sluttet: 'Sluttet',
  bevis: 'Bevis',
  bevisTil: (navn: string): string => `Deltagerbevis til ${navn}`,
  saetIDag: (hvad: string, navn: string): string => `${hvad} i dag: ${navn}`,
  klarStadigPaa: 'Klar – stadig på holdet',
  sat: (hvad: string): string => `${hvad} er sat til i dag`,
};
