import type {
  FAKTA,
  GRUPPEDELE,
  INDIKATORDELE,
  PERIODEDELE,
  Planlagt,
} from '../../domain/skabeloner/index.ts';
import { kalendertid } from '../../domain/kalender/index.ts';
import { visDato } from '../format.ts';

const indikatordele: Record<(typeof INDIKATORDELE)[number], string> = {
  iPerioden: 'i perioden',
  kumulativ: 'i alt (kumulativ)',
  forventet: 'forventet',
  maaltal: 'måltal',
  maaltalEfter: 'måltal efter projektet',
  procent: 'procent af måltal',
  eksakt: 'procent med decimaler',
  lys: 'lys',
  bemaerkning: 'bemærkning',
  nr: 'nummer',
  navn: 'navn',
  enhed: 'enhed',
  euKode: 'EU-kode',
};

const periodedele: Record<(typeof PERIODEDELE)[number], string> = {
  vaerdi: 'opnået i perioden',
  kumulativ: 'opnået i alt ved periodens slutning',
  forventet: 'forventet ved periodens slutning',
};

const gruppedele: Record<(typeof GRUPPEDELE)[number], string> = {
  procent: 'gennemsnit i procent',
  eksakt: 'gennemsnit med decimaler',
  lys: 'lys',
};

const fakta: Record<(typeof FAKTA)[number], string> = {
  projektnavn: 'Projektets navn',
  tilskudsmodtager: 'Tilskudsmodtager',
  sagsbehandler: 'Sagsbehandler',
  finansieringskilde: 'Finansieringskilde',
  indsatsomraade: 'Indsatsområde',
  budget: 'Samlet budget',
  bevillingFra: 'Bevillingsperiode fra',
  bevillingTil: 'Bevillingsperiode til',
  kommuner: 'Kommuner',
  periodeNr: 'Periodens nummer',
  periodeFra: 'Perioden fra',
  periodeTil: 'Perioden til',
  opgoerelsesdato: 'Opgørelsesdato',
  tilstand: 'Indsendt eller foreløbig',
  indsendtDato: 'Dato for indsendelse',
  udarbejdetAf: 'Udarbejdet af',
};

/** "P2 (2. halvår 2023)", or its days where the calendar has no name for them. */
function periodenavn({ nr, fra, til }: Planlagt): string {
  const tid = kalendertid(fra, til);
  if (tid === null) return `P${nr} (${visDato(fra)}–${visDato(til)})`;
  const navn = { aar: '', halvaar: `${tid.nr}. halvår `, kvartal: `${tid.nr}. kvartal ` }[tid.art];
  return `P${nr} (${navn}${tid.aar})`;
}

/** A list whose heading has the name leaves it out. */
const medNavn = (del: string, navn: string): string => (navn === '' ? del : `${del} · ${navn}`);

/** A file name without its end. */
const base = (navn: string): string => navn.replace(/\.xlsx$/iu, '');

/** A part of an indicator as the heading of a column. */
const kolonnenavn = (del: (typeof INDIKATORDELE)[number]): string =>
  indikatordele[del].charAt(0).toLocaleUpperCase('da') + indikatordele[del].slice(1);

export const skabeloner = {
  periodenavn,
  kolonnenavn,
  titel: 'Modtagernes skabeloner',
  note: 'Regneark, som myndigheden eller evaluator vil have udfyldt',
  tilfoej: 'Tilføj skabelon',
  vaelgFil: 'Vælg en skabelon (.xlsx)',
  ingen: 'Ingen skabeloner endnu',
  ingenNote:
    'Vælg det regneark, du har fået tilsendt, og peg på de celler, der skal udfyldes. Næste gang er det ét klik.',
  ingenCeller: 'ingen endnu',
  kolonner: {
    navn: 'Skabelon',
    celler: 'Celler',
    stoerrelse: 'Størrelse',
    celle: 'Celle',
    indhold: 'Indhold',
    vaerdi: 'Værdi',
  },
  ikkeTaget: 'Filen kan ikke bruges',
  ikkeUdfyldt: 'Skabelonen er ikke udfyldt',
  ogFlere: (antal: number): string => `… og ${antal} til.`,
  tilfoejet: 'Skabelonen er tilføjet',
  kendt: (navn: string): string => `Skabelonen er her allerede: ${navn}`,
  slettet: 'Skabelonen er slettet',
  nyUdgave: 'Ny udgave',
  nyUdgaveTitel: 'Er det en ny udgave?',
  nyUdgaveNote: (navn: string, antal: number): string =>
    `Filen har de samme ark som “${navn}”. Skal de ${antal} celler, der er valgt der, bruges i den nye udgave?`,
  nyUdgaveJa: 'Ja, brug dem',
  nyUdgaveNej: 'Nej, det er en anden skabelon',
  erstattet: 'Ny udgave: alle celler passer',
  erstattetMedFejl: (antal: number): string =>
    antal === 1 ? 'Ny udgave: 1 celle passer ikke længere' : `Ny udgave: ${antal} celler passer ikke længere`,
  undertitel: 'Peg på en celle, og vælg, hvad der skal stå. Resten af filen forbliver, som den er.',
  undertitelLaes: 'Hvad der skal stå i hvilke celler',
  udfyld: 'Udfyld',
  ingenCellerEndnu: 'Vælg først, hvad der skal stå hvor.',
  eksterneLinks: 'Skabelonen henter tal fra andre filer. De følger ikke med; Excel spørger, når filen åbnes.',
  signeret: 'Skabelonen er underskrevet digitalt. Underskriften gælder ikke længere, når den er udfyldt.',
  passerIkke: 'Passer ikke længere',
  passerIkkeTitel: (antal: number): string =>
    antal === 1 ? '1 celle passer ikke længere' : `${antal} celler passer ikke længere`,
  passerIkkeNote:
    'De står øverst på listen. Vælg en anden celle, eller fjern dem; før det kan der ikke udfyldes.',
  ark: 'Ark',
  skjultArk: (navn: string): string => `${navn} (skjult)`,
  gitter: (navn: string): string => `Arket ${navn}`,
  raekkenumre: 'Rækkenumre',
  celle: (celle: string, indhold: string, tilstand: 'som_den_er' | 'udfyldes' | 'forslag'): string =>
    indhold === ''
      ? `${celle}, tom`
      : `${celle}, ${{ som_den_er: '', udfyldes: 'udfyldes med ', forslag: 'forslag: ' }[tilstand]}${indhold}`,
  taster: 'Pil flytter, Enter vælger indhold, Delete fjerner, Ctrl+D fylder nedad.',
  afkortet: 'Arket er større, end det vises her.',
  cellen: 'Den valgte celle',
  tomCelle: 'Tom i skabelonen',
  staarNu: (tekst: string): string => `I skabelonen: ${tekst}`,
  skalStaa: 'Her skal stå',
  soegIndhold: 'Skriv fx O1 eller tilskudsmodtager',
  fyldNedad: (antal: number): string =>
    antal === 1 ? 'Fyld nedad (1 celle)' : `Fyld nedad (${antal} celler)`,
  fyldtNedad: (antal: number): string => (antal === 1 ? '1 celle valgt' : `${antal} celler valgt`),
  fjern: 'Fjern',
  fjernet: (celle: string): string => `${celle} udfyldes ikke længere`,
  tilknyttet: (celle: string): string => `${celle} udfyldes`,
  udfyldes: (antal: number): string => `Udfyldes (${antal})`,
  forslag: (antal: number): string => `Forslag (${antal})`,
  forslagNote: 'Læst af rækkernes og kolonnernes tekster. Intet er valgt, før du siger ja.',
  brugAlle: 'Brug alle',
  afvisAlle: 'Afvis alle',
  visForslag: (antal: number): string => (antal === 1 ? 'Vis 1 forslag' : `Vis ${antal} forslag`),
  brugForslag: (celle: string): string => `Brug forslaget til ${celle}`,
  afvisForslag: (celle: string): string => `Afvis forslaget til ${celle}`,
  foreslaas: (indhold: string): string => `Forslag: ${indhold}`,
  brug: 'Brug',
  afvis: 'Afvis',
  begynd: 'Vælg en celle i arket. Rækker, der nævner en indikator, kan fyldes nedad på én gang.',
  indikator: (nr: string, navn: string, del: string): string => medNavn(`${nr} ${del}`, navn),
  iPeriode: (nr: string, navn: string, periode: string, del: string): string =>
    medNavn(`${nr} ${periode}: ${del}`, navn),
  iPeriodeKort: (nr: string, periode: number | null, del: (typeof PERIODEDELE)[number]): string =>
    `${nr} ${periode === null ? '?' : `P${periode}`} ${{ vaerdi: 'opnået', kumulativ: 'i alt', forventet: 'forventet' }[del]}`,
  slettetPeriode: 'slettet periode',
  slettetIndikator: (del: string): string => `Slettet indikator: ${del}`,
  gruppe: (gruppe: string, del: string): string => `${gruppe}: ${del}`,
  projektet: 'Projektet og indsendelsen',
  gennemsnit: 'Gennemsnit',
  udfyldTitel: 'Udfyld skabelonen',
  fyldMed: 'Med tallene fra',
  kilde: (nr: number, tid: string, genaabnet: boolean): string =>
    `Periode ${nr}, lukket ${tid}${genaabnet ? ' (siden genåbnet)' : ''}`,
  kildeNu: (nr: number, dag: string): string => `Periode ${nr}, som den tæller nu (${dag}) – foreløbig`,
  ingenPerioder: 'Der er ingen perioder endnu. Opret dem under Perioder og mål.',
  foreloebigNote: 'Perioden er ikke lukket. Tallene kan ændre sig, og filnavnet siger foreløbig.',
  vaerdier: 'Værdier, der bliver skrevet',
  gemTitel: 'Gem den udfyldte skabelon',
  udfylder: 'Udfylder skabelonen',
  udfyldt: (antal: number): string => (antal === 1 ? '1 celle er udfyldt' : `${antal} celler er udfyldt`),
  tomme: (antal: number): string =>
    antal === 1 ? '1 celle har intet tal og er tom.' : `${antal} celler har intet tal og er tomme.`,
  regnesOm: 'Skabelonens egne formler regnes om, når filen åbnes.',
  indikatordele,
  periodedele,
  gruppedele,
  fakta,
  /** As Danish Excel shows a truth value. */
  sand: 'SAND',
  falsk: 'FALSK',
  foreloebig: 'Foreløbig',
  indsendt: 'Indsendt',
  filnavn: (
    navn: string,
    { periode, dato }: { readonly periode: { readonly nr: number }; readonly dato: string },
    foreloebig: boolean,
  ): string =>
    `${base(navn)} – periode ${periode.nr}${foreloebig ? ` (foreløbig ${visDato(dato)})` : ''}.xlsx`,
};
