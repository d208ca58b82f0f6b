import { formatForhold, formatHeltal, formatProcent, maanedsnavn, visDato } from '../format.ts';
import type { Detalje } from './fejl.ts';
import type {
  Lysforbehold,
  Opdeling,
  Opmaerksomhedsgrund,
  Spor,
  UdenFremskrivning,
} from '../../domain/overblik/index.ts';

const MINDST_VIST = 0.1;

/** A pace: '1,8', or 'under 0,1' where one decimal would say none. */
const tempo = (prMaaned: number): string =>
  prMaaned === 0
    ? formatHeltal(0)
    : prMaaned < MINDST_VIST
      ? `under ${formatForhold(MINDST_VIST)}`
      : formatForhold(prMaaned);
const omMaaneden = (prMaaned: number): string => `${tempo(prMaaned)} om måneden`;
const tal = (d: Detalje, navn: string): number => Number(d[navn] ?? 0);
const hele = (d: Detalje, navn: string): string => formatHeltal(tal(d, navn));

/** Why an indicator needs attention, as a sentence that stands alone. */
const grund: Readonly<Record<Opmaerksomhedsgrund, (d: Detalje) => string>> = {
  under_forventet: (d) =>
    `${hele(d, 'antal')} under de ${hele(d, 'forventet')}, der var forventet efter periode ${hele(d, 'periodeNr')}`,
  roedt_lys: (d) =>
    `Rødt lys: ${formatProcent(tal(d, 'procent'))} af måltallet (niveau ${hele(d, 'niveau')})`,
  naar_ikke_maalet: (d) =>
    `Med tempoet nu nås højst ${hele(d, 'oevre')} af ${hele(d, 'maaltal')}: ${tempo(tal(d, 'hidtil'))} om måneden, hvor der skal ${tempo(tal(d, 'kraevet'))} til`,
  tempo_for_lavt: (d) =>
    `Tempoet er ${omMaaneden(tal(d, 'hidtil'))}, og der skal ${tempo(tal(d, 'kraevet'))} til`,
  stilstand: (d) =>
    typeof d['sidst'] === 'string'
      ? `Intet nyt i ${hele(d, 'uger')} uger, sidst ${visDato(d['sidst'])}`
      : `Intet er talt med endnu efter ${hele(d, 'uger')} uger`,
  ikke_indsamlet: (d) =>
    typeof d['fra'] === 'string' ? `Indsamles først fra ${visDato(d['fra'])}` : 'Indsamles ikke endnu',
};

const udenFremskrivning: Readonly<Record<UdenFremskrivning, string>> = {
  ikke_indsamlet: 'Ingen fremskrivning: indikatoren indsamles ikke endnu.',
  ingen_slutdato: 'Ingen fremskrivning: projektet har ingen slutdato. Skriv den under Projekt.',
  projektet_er_slut: 'Ingen fremskrivning: projektet er slut.',
  for_kort_tid: 'Ingen fremskrivning: der er talt i mindre end to måneder, og det er for lidt til et tempo.',
  for_faa: 'Ingen fremskrivning: færre end tre på et halvt år er for lidt til et tempo.',
};

const forbehold: Readonly<Record<Lysforbehold, (procent: string, hvad: string) => string>> = {
  graensetilfaelde: (procent, hvad) =>
    `Grænsetilfælde: ${procent} står to steder i trafiklystabellen, ${hvad}. Det bedste gælder.`,
  ikke_daekket: (procent, hvad) =>
    `${procent} står slet ikke i trafiklystabellen, der springer fra ${hvad}. Niveauet under gælder.`,
  afrunding: (procent, hvad) =>
    `Afrundingen afgør lyset: ${procent} er rundet op, og tabellen har ${hvad}. Hele procent gælder.`,
};

const sporNavn: Readonly<Record<Spor, string>> = {
  jobformidler: 'Jobformidler',
  gruppeforloeb: 'Gruppeforløb',
  opkvalificering: 'Opkvalificering',
  virksomhedsindsats: 'Virksomhedsindsats',
};

const opdeling: Readonly<Record<Opdeling, { readonly titel: string; readonly note: string }>> = {
  kommune: { titel: 'Kommune', note: 'Deltagerens, ellers virksomhedens.' },
  spor: {
    titel: 'Spor',
    note: 'Aflæst af det registrerede: påbegyndt jobformidlerforløb, påbegyndt hold, gennemført kursus (ikke screening). Den, der er i flere, står under dem alle på én gang.',
  },
  koen: { titel: 'Køn', note: 'Efter CPR-nummeret, hvis intet andet er skrevet.' },
  alder: { titel: 'Alder', note: 'På den dag, deltageren blev optaget.' },
};

export const overblik = {
  faner: {
    navn: 'Dele af overblikket',
    status: 'Status',
    sammenlign: 'Sammenlign to datoer',
    opmaerksomhed: 'Kræver opmærksomhed',
    opmaerksomhedAntal: (antal: number): string => `Kræver opmærksomhed (${antal})`,
  },
  tilSiden: 'Udvikling, tempo og opdeling',
  forrige: (navn: string): string => `Forrige indikator: ${navn}`,
  naeste: (navn: string): string => `Næste indikator: ${navn}`,
  findesIkke: 'Indikatoren findes ikke',
  findesIkkeNote: 'Den kan være slettet eller have fået et andet nummer.',
  tilOverblik: 'Til overblikket',

  tempo,
  omMaaneden,
  grund,
  udenFremskrivning,
  forbehold,
  sporNavn,
  opdeling,

  tal: {
    status: 'Status',
    afMaaltal: (maaltal: string, procent: string): string => `af ${maaltal}, ${procent}`,
    uden: 'Uden måltal',
    maaltalEfter: (antal: string, slut: string): string =>
      `Måltal efter perioden: ${antal}. Det gælder resultater efter ${slut}; de tælles ikke her, så der er intet tempo at regne ud.`,
    maaltalEfterNul: 'Måltal efter perioden er 0',
    tempo: 'Tempo, der skal til',
    hidtil: (seneste: string, heleTiden: string): string =>
      `mod ${seneste} det seneste halve år (${heleTiden} siden starten)`,
    hidtilKort: (seneste: string, fra: string): string => `mod ${seneste} siden ${fra}`,
    mangler: (antal: string, maaneder: string): string => `${antal} mangler, ${maaneder} måneder tilbage`,
    naaet: 'Målet er nået',
    intetKrav: 'Kan ikke regnes ud uden måltal og slutdato.',
    slut: 'Projektet er slut',
    ingenSlut: 'Projektet har ingen slutdato',
    fremskrivning: 'Ved projektets slut',
    spaend: (nedre: string, oevre: string): string => `${nedre}–${oevre}`,
    modMaal: (maaltal: string): string => `Målet er ${maaltal}`,
    uforandret: (antal: string): string => `${antal} i uændret tempo`,
    ingen: 'Ingen fremskrivning',
    lys: 'Trafiklys',
    skala: { midtvejs: 'Midtvejs', slut: 'Slut' },
    gaelderNu: 'gælder nu',
    niveau: (niveau: number): string => `niveau ${niveau}`,
    graense: (lys: string, niveau: number, interval: string): string =>
      `${lys} niveau ${niveau} (${interval})`,
    fraTil: (fra: number, til: number): string => `${fra}–${til} %`,
    fraOp: (fra: number): string => `${fra} % og op`,
    og: ' og ',
    tilNaeste: ' til ',
  },

  diagram: {
    titel: 'Faktisk mod forventet',
    note: 'Talt i alt, måned for måned. Et klik på en måned viser, hvem der kom til.',
    visning: 'Vis som',
    billede: 'Diagram',
    tabel: 'Tabel',
    faktisk: 'Faktisk',
    forventet: 'Forventet ved periodens slutning',
    fremskrivning: 'Uændret tempo',
    spaend: 'Spænd, fire af fem gange',
    maaltal: (antal: string): string => `Måltal ${antal}`,
    iDag: (dato: string): string => `Opgjort ${dato}`,
    beskrivelse: (navn: string, status: string, dato: string, resten: string): string =>
      `${navn}: ${status} pr. ${dato}.${resten} Vælg Tabel for tallene.`,
    beskrivMaal: (maaltal: string): string => ` Måltal ${maaltal}.`,
    beskrivSpaend: (nedre: string, oevre: string): string =>
      ` Fremskrevet til ${nedre}–${oevre} ved projektets slut.`,
    maaned: 'Måned',
    iMaaneden: 'I måneden',
    iAlt: 'I alt',
    ingenMaaneder: 'Intet at vise endnu',
    ingenMaanederNote: 'Når indikatoren indsamles, og det første er registreret, tegnes udviklingen her.',
    visMaaned: (antal: string, maaned: string): string => `Vis de ${antal} fra ${maaned}`,
    maanedNavn: (fra: string): string => maanedsnavn(fra),
    fremskrevet: 'Fremskrevet',
    nyRegel: (dato: string): string =>
      `Definitionen er ændret fra ${dato}. Hele kurven er talt efter den nye, så tidligere indsendelser kan vise andre tal.`,
  },

  metode: {
    titel: 'Sådan er den fremskrevet',
    ord: (antal: string, fra: string, ujaevnt: string): string =>
      `De ${antal}, der er kommet til siden ${fra}, giver tempoet, og det forlænges til projektets slut. Spændet er der, hvor tallet lander fire af fem gange, hvis nye kommer tilfældigt i det tempo (Poisson${ujaevnt}).`,
    ujaevnt: (faktor: string): string =>
      `, gjort bredere, fordi de er kommet mere ujævnt end tilfældet alene, faktor ${faktor}`,
    kender: 'Den kender ikke planer, ferier og nye hold.',
    enGang: {
      deltager: 'Hver deltager tæller kun én gang: er der få tilbage, falder tempoet, og det ser den ikke.',
      virksomhed:
        'Hver virksomhed tæller kun én gang: er der få tilbage, falder tempoet, og det ser den ikke.',
      raekke: 'Hver registrering tæller, så der er ikke noget loft.',
    },
  },

  perioder: {
    titel: 'Perioder',
    periode: 'Periode',
    iPerioden: 'I perioden',
    iAlt: 'I alt',
    forventet: 'Forventet',
    forskel: 'Forskel',
    igang: 'i gang',
    ingen: 'Ingen perioder endnu',
    ingenNote:
      'Læg opgørelsesperioderne under Perioder og mål, så står forventet og faktisk side om side her.',
    navn: (nr: number): string => `Periode ${nr}`,
    vis: (antal: string, nr: number): string => `Vis de ${antal} fra periode ${nr}`,
  },

  opdelt: {
    titel: 'Opdelt',
    note: 'Hver del åbner sine registreringer. Delene giver tilsammen hele tallet.',
    ukendt: 'Ikke oplyst',
    intetSpor: 'Intet spor endnu',
    udenDeltager: 'Uden deltager',
    ikkeOmDeltagere: 'Handler ikke om deltagere',
    ingen: 'Ingen tæller endnu',
    vis: (del: string, antal: string): string => `Vis ${del}: ${antal}`,
    aldersgrupper: { under_18: 'Under 18', '18_29': '18–29', '30_54': '30–54', fra_55: '55 og over' },
  },

  opmaerksomhed: {
    titel: 'Kræver opmærksomhed',
    note: 'Det alvorligste først: under det forventede, rødt lys, målet nås ikke, tempoet er for lavt, stilstand, indsamles ikke.',
    ingen: 'Intet kræver opmærksomhed',
    ingenNote: (dato: string): string => `Alle indikatorer følger planen pr. ${dato}.`,
    uden: (antal: number): string =>
      antal === 1 ? 'Én indikator følger planen.' : `${antal} indikatorer følger planen.`,
    denne: 'Derfor kræver den opmærksomhed',
    denneIkke: 'Den følger planen',
  },

  sammenlign: {
    fra: 'Fra',
    til: 'Til',
    dato: 'Dato',
    enDato: 'En dato',
    indsendelse: (nr: number, dato: string): string => `Indsendt periode ${nr}, ${dato}`,
    genaabnet: ' (genåbnet)',
    noteDato: 'Begge dage er talt i det, der er registreret nu.',
    noteIndsendelse:
      'Den første dag er, som den blev indsendt; den anden er talt i det, der er registreret nu.',
    foer: 'Før',
    nu: 'Nu',
    forskel: 'Forskel',
    tilfoejet: 'Kommet til',
    fjernet: 'Faldet fra',
    omvendt: 'Skal være samme dag eller senere end den første.',
    tabel: 'Indikatorer før og nu. Pil op og ned flytter, Enter åbner, Esc lukker.',
    aendringer: 'Ændringer',
    taeller: (fraDag: string): string => `Tæller ${fraDag}`,
    ingen: 'Intet har flyttet tallet',
    ingenNote: 'Det er det samme de to dage.',
    flere: (antal: string): string => `og ${antal} til. Vælg et kortere tidsrum for at se dem.`,
    somIndsendt: 'Se indsendelsen',
  },

  panel: {
    maaned: (navn: string): string => `Talt fra ${navn}`,
    periode: (nr: number): string => `Talt i periode ${nr}`,
    del: (opdeling: string, del: string): string => `${opdeling}: ${del}`,
    antal: (antal: string): string => `${antal} tæller`,
  },
};
