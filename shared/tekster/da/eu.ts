import type { Euaarsag, Eukode, Eumangel } from '../../domain/eu/index.ts';
import { visDato } from '../format.ts';

const koder: Readonly<Record<Eukode, string>> = {
  EECO01: 'Deltagere i alt',
  EECO02: 'Ledige, også langtidsledige',
  EECO03: 'Heraf langtidsledige',
  EECO04: 'Uden for arbejdsstyrken',
  EECO05: 'I beskæftigelse, også selvstændige',
  EECO06: 'Under 18 år',
  EECO07: '18–29 år',
  EECO08: '55 år og derover',
  EECO09: 'Højst grundskole (ISCED 0–2)',
  EECO10: 'Ungdomsuddannelse (ISCED 3–4)',
  EECO11: 'Videregående uddannelse (ISCED 5–8)',
  EECO12: 'Med handicap',
  EECO13: 'Tredjelandsstatsborgere',
  EECO14: 'Med udenlandsk baggrund',
  EECO15: 'Minoriteter',
  EECO16: 'Hjemløse eller udstødt fra boligmarkedet',
  EECO17: 'Fra landdistrikter',
  EECO18: 'Støttede myndigheder',
  EECO19: 'Støttede mikro, små og mellemstore virksomheder',
  EECR01: 'Jobsøgende ved afslutning',
  EECR02: 'Under uddannelse ved afslutning',
  EECR03: 'Har fået en kvalifikation ved afslutning',
  EECR04: 'I beskæftigelse ved afslutning',
  EECR05: 'I beskæftigelse seks måneder efter',
  EECR06: 'Bedre stillet i job seks måneder efter',
};

const aarsager: Readonly<Record<Euaarsag, string>> = {
  deltager_ikke_med: 'Deltageren er ikke optaget',
  dato_mangler: 'Dato mangler',
  efter_opgoerelsen: 'Efter opgørelsens dag',
  ikke_afsluttet: 'Deltageren er ikke afsluttet',
  foer_vinduet: 'Før vinduet åbner',
  efter_vinduet: 'Efter vinduet er lukket',
  ikke_gennemfoert: 'Ikke gennemført',
  type_taeller_ikke: 'Den type tæller ikke',
  bevis_mangler: 'Bevis mangler',
  ufuldstaendig: 'Mangler en pligtig oplysning',
  status_ved_start: 'Havde en anden status ved start',
  dublet: 'Personen tæller allerede',
};

const mangler: Readonly<Record<Eumangel, string>> = {
  koen: 'køn',
  alder: 'alder',
  status: 'beskæftigelsesstatus',
  uddannelse: 'uddannelse',
};

export const euTekster = {
  titel: 'EU-rapportering',
  undertitel:
    'De fælles indikatorer, som EU tæller dem: én gang pr. person, efter status den dag, personen begyndte.',
  koder,
  aarsager,
  mangler,
  hvilken: 'Vis',
  prDato: 'Pr. dato',
  dato: 'Opgjort pr.',
  lukket: (nr: number, dato: string): string => `Lukket periode ${nr} (${visDato(dato)})`,
  fuldstaendige: (antal: number, hele: number): string =>
    `${antal} ${antal === 1 ? 'deltager' : 'deltagere'}, ${hele} ${hele === 1 ? 'fuldstændig' : 'fuldstændige'}`,
  fuldstaendigeNote: (rest: number): string =>
    rest === 0
      ? 'Alle har køn, alder, beskæftigelsesstatus og uddannelse.'
      : `${rest === 1 ? 'En mangler' : `${rest} mangler`} køn, alder, status eller uddannelse og tæller kun med i EECO01.`,
  seUfuldstaendige: 'Se dem',
  ledige: 'Ledige',
  somProjektet: 'Som projektet tæller',
  somEu: 'Som EU tæller',
  somProjektetNote: (nr: string): string => `${nr}: alle, der er registreret som ledige`,
  somEuNote: (navn: string): string => `EECO02 efter kortlægningen ${navn}`,
  grupper: {
    EECO01: 'Deltagere ved start',
    EECO06: 'Alder den dag, de begyndte',
    EECO09: 'Højeste fuldførte uddannelse',
    EECO12: 'Andre kendetegn',
    EECO18: 'Myndigheder og virksomheder',
    EECR01: 'Resultater ved afslutning, til og med fire uger efter',
    EECR05: 'Resultater seks måneder efter',
  } as Readonly<Partial<Record<Eukode, string>>>,
  kolonner: {
    kode: 'Kode',
    navn: 'Indikator',
    ialt: 'I alt',
    projektet: 'Projektet',
    koen: 'Køn',
    alder: 'Alder',
    uddannelse: 'Uddannelse',
  },
  korte: {
    koen: { kvinde: 'K', mand: 'M', nonbinaer: 'N' },
    alder: { under_18: '<18', '18_29': '18–29', '30_54': '30–54', fra_55: '55+' },
    uddannelse: { isced_0_2: '0–2', isced_3_4: '3–4', isced_5_8: '5–8' },
  },
  lange: {
    koen: { kvinde: 'Kvinder', mand: 'Mænd', nonbinaer: 'Nonbinære' },
    alder: { under_18: 'Under 18 år', '18_29': '18–29 år', '30_54': '30–54 år', fra_55: '55 år og derover' },
    uddannelse: { isced_0_2: 'ISCED 0–2', isced_3_4: 'ISCED 3–4', isced_5_8: 'ISCED 5–8' },
  },
  indsamlesIkke: 'indsamles ikke',
  visning: 'Tal',
  alle: 'Alle tal',
  udadtil: 'Til andre',
  udadtilNote:
    'Celler med 1–4 er skjult, og andre med dem, så ingen sum afslører dem. Sådan står de i indberetningen.',
  skjult: '•',
  skjultOrd: 'skjult',
  aabn: (kode: string, tal: string): string => `${kode}: ${tal}. Se posterne bag`,
  panel: {
    taeller: 'Tæller',
    taellerIkke: 'Tæller ikke',
    ingen: 'Ingen tæller',
    ingenNote: 'Når noget registreres, der opfylder reglen, står det her.',
    alle: 'Intet er udeladt',
    gemtUden: 'Listen er ikke gemt',
    gemtUdenNote: 'En lukket periode gemmer ikke, hvem der har hvilken alder. Tallet står fast.',
    mangler: (hvad: readonly string[]): string => `Mangler ${hvad.join(', ')}`,
    vindue: {
      EECR01:
        'Dato fra afslutningen til og med fire uger efter. Ikke ledig ved start: en ledig søger allerede job.',
      EECR02: 'Dato fra afslutningen til og med fire uger efter.',
      EECR03:
        'Gennemført med bevis fra afslutningen til og med fire uger efter: FVU, AMU, AVU eller certifikat.',
      EECR04:
        'Dato fra afslutningen til og med fire uger efter. Ikke i job ved start; løntilskud tæller ikke.',
      EECR05: 'Dato fra seks måneder efter afslutningen og fire uger frem. Ikke i job ved start.',
      EECR06: 'Som EECR05, men for dem, der var i job ved start. Dokumentationen skal vise forbedringen.',
    } as Readonly<Partial<Record<Eukode, string>>>,
  },
  kort: {
    titel: 'Kortlægning',
    note: 'Hvilken status EU får for hvert forsørgelsesgrundlag. Den, der gælder på opgørelsens dag, bruges.',
    gaelder: 'Gælder',
    tidligere: 'Tidligere',
    kommende: 'Kommende',
    standard: 'Standard',
    fra: (dato: string | null): string =>
      dato === null ? 'indtil projektet skriver sin egen' : `fra ${visDato(dato)}`,
    vaelg: 'Versioner af kortlægningen',
    ny: 'Ny version',
    foerste: 'Skriv projektets egen',
    nyNavn: 'Projektets kortlægning',
    fortolkning: 'Fortolkning',
    ydelse: 'Forsørgelsesgrundlag',
    status: 'Status i EU-tallene',
    aendrer: (kode: string, foer: string, efter: string): string => `${kode} ${foer} → ${efter}`,
    aendrerIntet: 'Ingen tal ændrer sig.',
    gaelderIkke: (dato: string): string => `Gælder ikke den ${visDato(dato)}, så dagens tal er uændrede.`,
    pr: (dato: string): string => `Opgjort pr. ${visDato(dato)}`,
    tomTitel: 'Ingen egen kortlægning',
    tomNote: 'Standarden gælder, indtil projektet skriver sin egen.',
    lukkede: 'Lukkede perioder beholder den, de er opgjort med.',
  },
};
