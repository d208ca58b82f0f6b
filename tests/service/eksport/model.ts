import { createHash } from 'node:crypto';
import type { EnhedResultat, Indikatorresultat, Opgoerelse } from '#shared/contract/index.ts';
import {
  gennemsnit,
  GRUPPER,
  lookupTrafiklys,
  procent,
  procentEksakt,
  SKABELON_FORVENTNINGER,
  SKABELON_INDIKATORER,
  SKABELON_TRAFIKLYS,
} from '#shared/domain/indikatorer/index.ts';
import type { IndikatorskemaModel } from '#service/features/eksport/index.ts';

export const DATO = '2024-03-19';

/** Status at 19.03.2024 by tables 3, 4 and 5 of the report (domain.md §1.3). */
export const RAPPORT: Readonly<Record<string, number>> = {
  A1: 66,
  A2: 20,
  A3: 66,
  A4: 80,
  O1: 66,
  O2: 66,
  O3: 1,
  E1: 0,
  E2: 6,
  E3: 3,
  E4: 8,
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Ten characters of base 32, as the app makes them (design.md §7). */
const pseudonym = (text: string): string =>
  [...digest(text).subarray(0, 10)].map((byte) => ALPHABET[byte % 32]).join('');

const BEVISER = [
  'Visitationsskema, journal 2023-118',
  'Underskrevet praktikaftale',
  'Fremmødeliste uge 12',
  null,
];
const KOMMUNER = ['316', '316', '316', '316', '326'];

export function unit(nr: string, index: number): EnhedResultat {
  const bytes = digest(`${nr}/${index}`);
  const dato = new Date(Date.UTC(2023, 2, 1 + ((bytes[0] ?? 0) + (bytes[1] ?? 0)) * 0.75))
    .toISOString()
    .slice(0, 10);
  return {
    kilde: 'deltager',
    id: `${nr}-${index}`,
    pseudonym: pseudonym(`${nr}/${index}`),
    dato,
    taellesFra: dato,
    deltagerId: `deltager-${index}`,
    virksomhedId: null,
    kommune: KOMMUNER[(bytes[2] ?? 0) % KOMMUNER.length] ?? null,
    bevis: BEVISER[(bytes[3] ?? 0) % BEVISER.length] ?? null,
    antalFakta: 1 + ((bytes[4] ?? 0) % 3),
    navn: 'Karen Margrethe Ipsen',
    art: null,
  };
}

type Definition = (typeof SKABELON_INDIKATORER)[number];
export type Skala = Opgoerelse['trafiklys'];

/** The result of one indicator with `status` units; null = not collected. */
function resultat(definition: Definition, status: number | null, skala: Skala): Indikatorresultat {
  const { id, nr, gruppe, navn, maaltal, maaltalEfter } = definition;
  const forventet = SKABELON_FORVENTNINGER.find((f) => f.indikatorId === nr)?.vaerdi ?? null;
  const hele = procent({ status, maaltal });
  const light = lookupTrafiklys(hele, skala, SKABELON_TRAFIKLYS);
  const bemaerkninger: Indikatorresultat['bemaerkninger'] = [];
  if (status === null) bemaerkninger.push({ kode: 'indsamling_ikke_begyndt' });
  if (status !== null && forventet !== null && status > forventet) {
    const antal = status - forventet;
    bemaerkninger.push({ kode: 'over_forventet', detalje: { antal, forventet, periodeNr: 2 } });
  }
  if (light !== null && light.ogsaaNiveau !== null) {
    bemaerkninger.push({
      kode: 'graensetilfaelde',
      detalje: { niveau: light.niveau, ogsaaNiveau: light.ogsaaNiveau },
    });
  }
  return {
    id,
    nr,
    gruppe,
    navn,
    maaltal,
    maaltalEfter,
    forventet,
    forventetPr: forventet === null ? null : '2024-02-29',
    status,
    procent: hele,
    eksakt: procentEksakt({ status, maaltal }),
    lys: light?.lys ?? null,
    niveau: light?.niveau ?? null,
    bemaerkninger,
    alternativer: nr === 'A4' ? { raekke: 80, virksomhed: 45 } : {},
    antalTaellerIkke: 0,
    taeller: Array.from({ length: status ?? 0 }, (_, index) => unit(nr, index)),
  };
}

export interface Scenario {
  readonly status?: Readonly<Record<string, number | null>>;
  readonly skala?: Skala;
  readonly maaltal?: Readonly<Record<string, number | null>>;
  readonly numre?: Readonly<Record<string, string>>;
}

/** The report's opgørelse, or a variation of it. */
export function opgoerelse({
  status = {},
  skala = 'midtvejs',
  maaltal = {},
  numre = {},
}: Scenario = {}): Opgoerelse {
  const indikatorer = SKABELON_INDIKATORER.map((definition) => {
    const { nr } = definition;
    const antal = nr in status ? (status[nr] ?? null) : (RAPPORT[nr] ?? 0);
    const changed = nr in maaltal ? { ...definition, maaltal: maaltal[nr] ?? null } : definition;
    return { ...resultat(changed, antal, skala), nr: numre[nr] ?? nr };
  });
  const mean = (gruppe: string): Opgoerelse['gennemsnit']['aktivitet'] => {
    const { procent: hele, eksakt } = gennemsnit(indikatorer.filter((i) => i.gruppe === gruppe));
    const light = lookupTrafiklys(hele, skala, SKABELON_TRAFIKLYS);
    return { procent: hele, eksakt, lys: light?.lys ?? null, niveau: light?.niveau ?? null };
  };
  const [aktivitet, output, effekt] = GRUPPER.map(mean);
  if (!aktivitet || !output || !effekt) throw new Error('three groups');
  return {
    dato: DATO,
    fra: null,
    trafiklys: skala,
    periode: 3,
    indikatorer,
    gennemsnit: { aktivitet, output, effekt },
  };
}

const head = (text: string): string => digest(text).toString('hex');

export const VIDNE: IndikatorskemaModel['vidne'] = {
  enheder: [
    { enhed: '0192f1aa-5d0e-7c11-9a3b-2f6a0c8d1e42', navn: 'Annes bærbare', nr: 1843, hoved: head('anne') },
    { enhed: '0192f1ab-0b7a-7d20-8f01-77aa10c2be93', navn: 'Bos bærbare', nr: 977, hoved: head('bo') },
  ],
  projekt: head('projekt'),
};

/** The model of the report's project at 19.03.2024. */
export function model(scenario: Scenario = {}): IndikatorskemaModel {
  return {
    projekt: {
      id: '0192f1aa-0000-7000-8000-000000000001',
      navn: 'Mod job og uddannelse',
      tilskudsmodtager: 'Holbæk Kommune, Arbejdsmarked, Uddannelse og Borgerservice',
      sagsbehandler: 'Camilla Wilms Jensen',
      finansieringskilde: 'Socialfonden Plus (ESF+)',
      indsatsomraade: 'Internationalisering, digitalisering og grøn omstilling (ERDF 1.3)',
      budgetKr: 26_000_000,
      bevillingFra: '2022-06-15',
      bevillingTil: '2025-12-31',
      ugerMellemSamtaler: null,
      visDato: DATO,
    },
    kommuner: [
      { kommune: '326', rolle: 'partner' },
      { kommune: '316', rolle: 'lead' },
      { kommune: '350', rolle: 'paa_vej' },
    ],
    opgoerelse: opgoerelse(scenario),
    graenser: SKABELON_TRAFIKLYS,
    vidne: VIDNE,
    eksporteretAf: 'Mette Holm',
    tidspunkt: '2024-03-19T13:10:00.000Z',
    programversion: '0.1.0',
  };
}
