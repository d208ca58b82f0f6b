import { formatEksakt, formatHeltal, visDato } from '../format.ts';
import type { Aarsag, Bemaerkningskode } from '../../domain/indikatorer/index.ts';
import type { Detalje } from './fejl.ts';

/** Why a candidate does not count (domain.md §1.12), as the heading of its group. */
const aarsag: Readonly<Record<Aarsag, string>> = {
  deltager_ikke_optaget: 'Deltageren er ikke optaget',
  afslaaet: 'Støtten er afslået',
  kun_tilbudt: 'Støtten er kun tilbudt',
  aflyst: 'Aflyst',
  ikke_gennemfoert: 'Ikke gennemført',
  dato_mangler: 'Dato mangler',
  uden_for_perioden: 'Uden for perioden',
  foer_optagelse: 'Før deltageren blev optaget',
  type_taeller_ikke: 'Typen tæller ikke',
  jobtype_taeller_ikke: 'Jobtypen tæller ikke',
  ikke_ledig_ved_start: 'Ikke ledig ved start',
  stoerrelse_mangler: 'Virksomhedens størrelse mangler',
  ikke_smv: 'Virksomheden er ikke en SMV',
  bevis_mangler: 'Bevis mangler',
  dublet: 'Talt med én gang i forvejen',
};

const tal = (d: Detalje, navn: string): string => formatHeltal(Number(d[navn] ?? 0));

/** Remarks beside a number, short enough for a column. */
const bemaerkning: Readonly<Record<Bemaerkningskode, (d: Detalje) => string>> = {
  indsamling_ikke_begyndt: (d) =>
    typeof d['fra'] === 'string' ? `Indsamles fra ${visDato(d['fra'])}` : 'Indsamles ikke endnu',
  uden_maaltal: () => 'Uden måltal',
  over_maal: (d) => `${tal(d, 'antal')} over mål`,
  maal_naaet: () => 'Målet er nået',
  over_forventet: (d) => `+${tal(d, 'antal')} over forventet`,
  som_forventet: () => 'Som forventet',
  under_forventet: (d) => `${tal(d, 'antal')} under forventet`,
  forventning_ikke_oplyst: () => 'Forventning ikke oplyst',
  graensetilfaelde: (d) => `Grænsetilfælde: niveau ${tal(d, 'niveau')} og ${tal(d, 'ogsaaNiveau')}`,
  ikke_daekket: (d) => `Ikke i trafiklystabellen, vist som niveau ${tal(d, 'niveau')}`,
  afrunding_afgoer: (d) =>
    `${tal(d, 'procent')} %, fordi hver indikator afrundes først; ellers ${tal(d, 'eksaktAfrundet')} %`,
};

export const indikatorer = {
  titel: 'Overblik',
  grupper: { aktivitet: 'Aktiviteter', output: 'Output', effekt: 'Effekt' },
  gennemsnit: 'Simpelt gennemsnit',
  eksakt: (procent: number | null): string => `eksakt ${formatEksakt(procent)}`,
  eksaktForklaret:
    'Rapporten runder hver indikator til hele procent før gennemsnittet. Det eksakte tal er regnet uden afrunding.',

  opgjortPr: 'Opgjort pr.',
  periodeNr: (nr: number): string => `Periode ${nr}`,
  ingenPeriode: 'Uden for perioderne',
  antal: (antal: number): string => `${antal} indikatorer`,
  skala: 'Trafiklys',
  skalaer: { auto: 'Auto', midtvejs: 'Midtvejs', slut: 'Slut' },
  skalaNu: { midtvejs: 'midtvejsskala', slut: 'slutskala' },
  vis: 'Tæl',
  kumulativt: 'Kumulativt',
  iPerioden: 'I perioden',
  ingenPeriodeValgt: 'Datoen ligger ikke i nogen periode, så der tælles fra projektets start.',

  kolonner: {
    nr: 'Nr.',
    indikator: 'Indikator',
    status: 'Status',
    modMaaltal: 'Mod måltal',
    opnaaet: 'Opnået',
    lys: 'Lys',
    bemaerkning: 'Bemærkning',
  },
  af: (maaltal: number): string => `af ${formatHeltal(maaltal)}`,
  ikkeIndsamlet: 'Indsamles ikke endnu',
  tabel: 'Indikatorer. Pil op og ned flytter, Enter åbner, pil højre går til indikatorens side, Esc lukker.',
  soejle: (status: number, maaltal: number, forventet: number | null): string =>
    `${formatHeltal(status)} af ${formatHeltal(maaltal)}${forventet === null ? '' : `, forventet ${formatHeltal(forventet)}`}`,
  forventetForklaret: 'Den sorte streg er det forventede ved seneste periodes slutning',

  panel: {
    taeller: 'Tæller',
    taellerIkke: 'Tæller ikke',
    definition: 'Definition',
    sum: (taeller: number, ikke: number): string =>
      `${formatHeltal(taeller)} tæller + ${formatHeltal(ikke)} tæller ikke = ${formatHeltal(taeller + ikke)} mulige`,
    ogsaa: (andre: string): string => `Talt på en anden måde: ${andre}`,
    ingenTaeller: 'Ingen tæller endnu',
    ingenTaellerIkke: 'Ingen er tæt på at tælle',
    ingenTaellerIkkeNote: 'Alt, hvad der er registreret, tæller med.',
    antalFakta: (n: number): string => `${n} registreringer`,
    dubletAf: 'Vis den, der tæller',
    filter: 'Find i listen',
    uNavn: 'Uden navn',
    aabn: (navn: string): string => `Åbn ${navn}`,
  },

  definition: {
    forventet: 'Forventet nu',
    forventetPr: (antal: number, dato: string): string => `${formatHeltal(antal)} pr. ${visDato(dato)}`,
    ikkeAngivet: 'Ikke angivet',
    eksakt: 'Eksakt målopnåelse',
    alternativ: 'Talt på en anden måde',
  },
  alternativ: (antal: number, ord: string): string => `${formatHeltal(antal)} ${ord}`,

  aarsag,
  ukendtAarsag: 'Tæller ikke',
  bemaerkning,
  uden: {
    titel: 'Ingen indikatorer endnu',
    note: 'Opret projektet med rapportens skabelon for at få de elleve indikatorer med måltal.',
  },
  ingenData: 'Registrér de første deltagere, så begynder tallene at tælle.',
};
