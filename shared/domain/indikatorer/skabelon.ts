import type { IndikatorDefinition } from './definition.ts';
import type { ForventetVaerdi, Opgoerelsesperiode } from './opgoerelse.ts';
import type { Trafiklysgraense } from './trafiklys.ts';

// The template of 'Mod job og uddannelse'. Ids are the numbers and may be replaced by row ids.

type Rest = Pick<IndikatorDefinition, 'enhed' | 'kilde' | 'filter' | 'distinkt' | 'begraensninger'>;
type Maal = Pick<IndikatorDefinition, 'maaltal' | 'maaltalEfter' | 'euKode'>;

/** First day of P1: from then on all eleven were collected; no cell of the report is "–". domain.md §1.3 */
const INDSAMLES_FRA = '2023-03-01';

/** domain.md §1.9, §5 no. 2. */
const UDEN_ENHED = 'Rapporten siger ikke, om enheden er personer, forløb, kontakter eller virksomheder.';

/** The eleven indicators of tables 3, 4 and 5, counted as domain.md §1.12 decides. */
export const SKABELON_INDIKATORER: readonly IndikatorDefinition[] = [
  aktivitet('A1', 'Jobformidler', 175, {
    enhed: 'deltagere',
    kilde: 'jobformidlerforloeb',
    filter: {},
    distinkt: 'deltager',
    begraensninger: UDEN_ENHED,
  }),
  aktivitet('A2', 'Praktikforløb', 100, {
    enhed: 'forløb',
    kilde: 'praktikforloeb',
    filter: { typer: ['virksomhedspraktik'] },
    distinkt: 'raekke',
    begraensninger: UDEN_ENHED,
  }),
  aktivitet('A3', 'Gruppeforløb', 120, {
    enhed: 'deltagere',
    kilde: 'tilmelding',
    filter: {},
    distinkt: 'deltager',
    begraensninger: UDEN_ENHED,
  }),
  aktivitet('A4', 'Virksomhedskontakter', 70, {
    enhed: 'kontakter',
    kilde: 'virksomhedskontakt',
    filter: {},
    distinkt: 'raekke',
    begraensninger: UDEN_ENHED,
  }),
  output('O1', 'Antal deltagere', maal(175, null, 'EECO01'), {
    enhed: 'deltagere',
    kilde: 'deltager',
    filter: {},
    distinkt: 'deltager',
  }),
  output('O2', 'Antal ledige deltagere', maal(175, null, 'EECO02'), {
    enhed: 'deltagere',
    kilde: 'deltager',
    filter: { statusser: ['ledig', 'langtidsledig'] },
    distinkt: 'deltager',
    // I-17
    begraensninger:
      'Projektet tæller alle deltagere som ledige. Aktivitetsparate kan i EU’s forstand stå uden for arbejdsstyrken.',
  }),
  output('O3', 'Antal mikro, små og mellemstore virksomheder, der får støtte', maal(25, null, 'EECO19'), {
    enhed: 'virksomheder',
    kilde: 'virksomhedsstoette',
    filter: { stoerrelser: ['mikro', 'lille', 'mellemstor'] },
    distinkt: 'virksomhed',
    // §1.9
    begraensninger:
      'Et kortere kursus til en deltager i praktik er en effekt (E4) og tæller ikke som støtte.',
  }),
  {
    ...effekt('E1', 'Antal deltagere, der er jobsøgende', maal(40, 0, 'EECR01'), { art: 'jobsoegende' }),
    // I-7
    begraensninger:
      'Rapporten siger ikke, hvornår jobsøgende forventes. Ledige deltagere søger ofte job allerede ved start.',
  },
  effekt('E2', 'Antal deltagere, der er i beskæftigelse', maal(25, 0, 'EECR04'), {
    art: 'beskaeftigelse',
    jobtyper: ['ordinaer', 'deltid', 'fleksjob', 'selvstaendig'],
  }),
  effekt('E3', 'Antal deltagere i uddannelse', maal(10, 0, 'EECR02'), { art: 'uddannelse' }),
  {
    ...effekt('E4', 'Antal deltagere, der opnår korte kursusforløb', maal(30, 0, null), {
      kraeverBevis: true,
    }),
    kilde: 'kursus',
    begraensninger:
      'Hvilke kurser der er korte nok, er ikke afgjort; alle gennemførte kurser med bevis tæller.',
  },
];

/** Half-years from the real start; the last is short. domain.md §1.7 */
export const SKABELON_PERIODER: readonly Opgoerelsesperiode[] = [
  { id: 'P1', nr: 1, fra: '2023-03-01', til: '2023-08-31' },
  { id: 'P2', nr: 2, fra: '2023-09-01', til: '2024-02-29' },
  { id: 'P3', nr: 3, fra: '2024-03-01', til: '2024-08-31' },
  { id: 'P4', nr: 4, fra: '2024-09-01', til: '2025-02-28' },
  { id: 'P5', nr: 5, fra: '2025-03-01', til: '2025-08-31' },
  { id: 'P6', nr: 6, fra: '2025-09-01', til: '2025-12-31' },
];

/** What the report says was expected after P2; for the others nothing is stated. domain.md §1.7 */
export const SKABELON_FORVENTNINGER: readonly ForventetVaerdi[] = [
  { indikatorId: 'O1', periodeId: 'P2', vaerdi: 50 },
  { indikatorId: 'E2', periodeId: 'P2', vaerdi: 6 },
  { indikatorId: 'E3', periodeId: 'P2', vaerdi: 2 },
  { indikatorId: 'E4', periodeId: 'P2', vaerdi: 7 },
];

/** Table 2 as printed, with its overlap at 24 and its gap at 91–94. domain.md §1.5 */
export const SKABELON_TRAFIKLYS: readonly Trafiklysgraense[] = [
  { skala: 'midtvejs', niveau: 1, lys: 'grøn', fra: 45, til: null },
  { skala: 'midtvejs', niveau: 2, lys: 'grøn', fra: 35, til: 44 },
  { skala: 'midtvejs', niveau: 3, lys: 'gul', fra: 24, til: 34 },
  { skala: 'midtvejs', niveau: 4, lys: 'rød', fra: 15, til: 24 },
  { skala: 'midtvejs', niveau: 5, lys: 'rød', fra: 0, til: 14 },
  { skala: 'slut', niveau: 1, lys: 'grøn', fra: 95, til: null },
  { skala: 'slut', niveau: 2, lys: 'grøn', fra: 81, til: 90 },
  { skala: 'slut', niveau: 3, lys: 'gul', fra: 65, til: 80 },
  { skala: 'slut', niveau: 4, lys: 'rød', fra: 20, til: 64 },
  { skala: 'slut', niveau: 5, lys: 'rød', fra: 0, til: 19 },
];

function aktivitet(nr: string, navn: string, maaltal: number, rest: Rest): IndikatorDefinition {
  return {
    id: nr,
    nr,
    gruppe: 'aktivitet',
    navn,
    ...maal(maaltal, null, null),
    ...rest,
    indsamlesFra: INDSAMLES_FRA,
  };
}

function output(nr: string, navn: string, maalene: Maal, rest: Rest): IndikatorDefinition {
  return { id: nr, nr, gruppe: 'output', navn, ...maalene, ...rest, indsamlesFra: INDSAMLES_FRA };
}

function effekt(nr: string, navn: string, maalene: Maal, filter: Rest['filter']): IndikatorDefinition {
  const rest: Rest = { enhed: 'deltagere', kilde: 'effekt', filter, distinkt: 'deltager' };
  return { id: nr, nr, gruppe: 'effekt', navn, ...maalene, ...rest, indsamlesFra: INDSAMLES_FRA };
}

function maal(maaltal: number, maaltalEfter: number | null, euKode: string | null): Maal {
  return { maaltal, maaltalEfter, euKode };
}
