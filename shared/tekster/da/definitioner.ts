import type { Arkafsnit } from '../../domain/indsendelser/index.ts';
import type { Distinkt, Filternavn, Kilde, Optagetkrav } from '../../domain/indikatorer/index.ts';
import { formatHeltal, visDato } from '../format.ts';

/** What a count by a unit counts, in one word: what the switch on the sheet offers. */
const enheder: Readonly<Record<Kilde, Readonly<Partial<Record<Distinkt, string>>>>> = {
  jobformidlerforloeb: { deltager: 'Deltagere', raekke: 'Forløb' },
  praktikforloeb: { raekke: 'Forløb', deltager: 'Deltagere', virksomhed: 'Virksomheder' },
  tilmelding: { deltager: 'Deltagere', raekke: 'Tilmeldinger' },
  virksomhedskontakt: { raekke: 'Kontakter', virksomhed: 'Virksomheder' },
  deltager: { deltager: 'Deltagere' },
  virksomhedsstoette: { virksomhed: 'Virksomheder', raekke: 'Støtter' },
  kursus: { deltager: 'Deltagere', raekke: 'Kurser' },
  effekt: { deltager: 'Deltagere', raekke: 'Effekter' },
};

const afsnit: Readonly<Record<Arkafsnit, string>> = {
  taelles: 'Hvad tælles',
  metode: 'Metode',
  dokumentation: 'Kilde og dokumentation',
  begraensninger: 'Kendte begrænsninger',
  gyldighed: 'Gyldighed',
  eu: 'EU',
};

const betingelser: Readonly<Record<Filternavn, string>> = {
  art: 'Kun arten',
  typer: 'Kun typerne',
  jobtyper: 'Kun jobtyperne',
  statusser: 'Kun deltagere, der ved start var',
  stoerrelser: 'Kun virksomheder af størrelsen',
  faktastatusser: 'Kun med status',
  kraeverBevis: 'Dokumentation kræves',
  optaget: 'Deltageren skal være optaget',
};

const optaget: Readonly<Record<Optagetkrav, string>> = {
  senest_opgoerelsen: 'Senest på opgørelsesdatoen',
  senest_dato: 'Senest den dag, det skete',
  uden_krav: 'Ikke et krav',
};

/** The definition register, and the builder of indicators. */
export const definitioner = {
  titel: 'Definitioner',
  note: 'Hver indikators referenceark: hvad der tælles, hvordan, hvorfra og siden hvornår. Metoden skrives ud fra reglen selv.',
  ny: 'Ny indikator',
  udskriv: 'Udskriv',
  udskrivAlle: 'Udskriv alle',
  filnavn: (nr: string | null): string => (nr === null ? 'definitioner.pdf' : `definition ${nr}.pdf`),
  liste: 'Indikatorer',
  udgaaede: 'Udgåede',
  uden: {
    titel: 'Ingen indikatorer endnu',
    note: 'Byg den første: vælg, hvad der tælles, og se tallet, mens du bygger.',
  },
  afsnit,
  pr: (dato: string): string => `pr. ${visDato(dato)}`,
  afMaaltal: (maaltal: number | null): string => (maaltal === null ? '' : `af ${formatHeltal(maaltal)}`),
  udgaaet: (dato: string): string => `Udgik ${visDato(dato)}. Det indsendte bliver stående.`,
  aabnArk: 'Åbn referencearket',
  ret: 'Ret',
  udgaa: 'Lad udgå',
  genoptag: 'Genoptag',

  enhed: {
    titel: 'Enhed',
    skift: (fra: string, til: string): string =>
      `Skift fra ${fra.toLocaleLowerCase('da')} til ${til.toLocaleLowerCase('da')}`,
    foerOgEfter: (foer: string, efter: string): string => `${foer} → ${efter}`,
    knap: 'Skift enhed',
    valgt: 'Gælder nu',
  },
  enheder,

  laesning: {
    titel: 'To læsninger',
    projekt: 'Som projektet tæller',
    eu: 'Som EU tæller',
    skema: 'Står i indikatorskemaet',
    fuldstaendige: (kode: string, fuldstaendige: number, antal: number): string =>
      `${kode}, af de ${formatHeltal(fuldstaendige)} af ${formatHeltal(antal)} med fuldstændige oplysninger`,
  },

  versioner: {
    titel: 'Versioner',
    note: 'Den version, der gælder på opgørelsesdatoen, tæller alt, også det, der skete før. Det indsendte beholder sin egen.',
    fra: 'Gælder fra',
    begyndelsen: 'Begyndelsen',
    regel: 'Hvad tælles',
    hvorfor: 'Hvorfor',
    indsendt: 'Indsendt',
    indsendtPr: (dato: string): string => `pr. ${visDato(dato)}`,
    fjern: (dato: string): string => `Fjern versionen fra ${visDato(dato)}`,
    fjernet: (dato: string): string => `Versionen fra ${visDato(dato)} er fjernet`,
  },

  bygger: {
    nyTitel: 'Ny indikator',
    retTitel: (nr: string): string => `Ret ${nr}`,
    kladde: (nr: string | null, navn: string): string => {
      const what = nr === null ? 'Ny indikator' : `Rettelse af indikatoren ${nr}`;
      return navn === '' ? what : `${what}: ${navn}`;
    },
    afgjort: (hvad: string): string => `${hvad}: afgjort`,
    udenBetingelser: 'uden betingelser',
    regel: 'Reglen',
    hvad: 'Hvad tælles',
    om: 'Om indikatoren',
    maal: 'Mål',
    ord: 'Referencearkets ord',
    alle: 'Alle tæller, når intet er valgt.',
    alleArter: 'Alle arter',
    betingelse: betingelser,
    optaget,
    standard: (ord: string): string => `${ord} (standard)`,
    taellesEnGang: 'Tælles én gang pr.',
    enhedHjaelp: 'Som den hedder i skemaet, fx deltagere.',
    nrOptaget: (navn: string): string => `Nummeret er taget af “${navn}”.`,
    maaltalFejl: 'Skriv et helt tal fra 0, fx 40.',
    kraeves: 'Feltet skal udfyldes.',
    euKoder: 'Vælg eller skriv en kode',
    gaelder: 'Hvornår gælder den nye regel?',
    retSelv: 'Ret den regel, der gælder nu. Også tidligere dage tælles om.',
    retSelvIkke: (dato: string): string =>
      `Tallene pr. ${visDato(dato)} er indsendt med den regel, så den kan ikke rettes.`,
    nyVersion: 'Ny version fra en dag. Før den dag tælles som hidtil.',
    gyldigFra: 'Gælder fra',
    hvorfor: 'Hvorfor ændres den?',
    gem: 'Gem indikatoren',
    gemAendring: 'Gem ændringen',
    oprettet: (nr: string): string => `${nr} er oprettet og tæller med fra nu af`,
    rettet: (nr: string): string => `${nr} er rettet`,
  },

  proeve: {
    titel: 'Sådan tæller den',
    taeller: (antal: number): string => `${formatHeltal(antal)} tæller`,
    ikke: (antal: number): string => `${formatHeltal(antal)} tæller ikke`,
    foerEfter: (foer: number | null, efter: number): string =>
      `${foer === null ? '–' : formatHeltal(foer)} → ${formatHeltal(efter)}`,
    uaendret: 'Samme tal som nu',
    foerste: (vist: number): string => `De første ${formatHeltal(vist)} vises.`,
    fejl: 'Reglen kan ikke tælle noget endnu. Ret det, der er markeret.',
    regler: 'Reglen med ord',
  },

  udgaar: {
    titel: (nr: string): string => `Lad ${nr} udgå`,
    note: 'Fra den dag tælles den ikke mere. Arket, de indsendte tal og historikken bliver stående, og den kan genoptages.',
    knap: 'Lad den udgå',
    gjort: (nr: string, dato: string): string => `${nr} udgår fra ${visDato(dato)}`,
    genoptaget: (nr: string): string => `${nr} tælles igen`,
  },
};
