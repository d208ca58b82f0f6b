import { createHash } from 'node:crypto';
import { EUKODER, INDSAMLES_IKKE, STANDARDKORTLAEGNING, type Eukode } from '#shared/domain/eu/index.ts';
import { EVALUERINGSEMNER } from '#shared/domain/evaluering/index.ts';
import {
  gennemsnit,
  GRUPPER,
  lookupTrafiklys,
  procent,
  procentEksakt,
  SKABELON_FORVENTNINGER,
  SKABELON_INDIKATORER,
  SKABELON_PERIODER,
  SKABELON_TRAFIKLYS,
  type Skala,
} from '#shared/domain/indikatorer/index.ts';
import type { Bilag, Enhedspost, Indikatorresultat, Resultat } from '#shared/domain/indsendelser/index.ts';
import { referenceark } from '#shared/tekster/index.ts';
import type { Skemamodel } from '#service/features/eksport/index.ts';

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

type Split = readonly [
  total: number,
  kvinde: number,
  mand: number,
  unge: number,
  voksne: number,
  aeldre: number,
  kort: number,
  mellem: number,
  lang: number,
];
const SPLIT: Readonly<Partial<Record<Eukode, Split>>> = {
  EECO01: [66, 30, 33, 40, 18, 5, 38, 20, 5],
  EECO02: [55, 26, 29, 36, 15, 4, 33, 18, 4],
  EECO03: [12, 6, 6, 7, 5, 0, 8, 4, 0],
  EECO04: [8, 4, 4, 4, 3, 1, 5, 2, 1],
  EECO05: [0, 0, 0, 0, 0, 0, 0, 0, 0],
  EECO07: [40, 20, 20, 40, 0, 0, 25, 12, 3],
};

const BEVISER = [
  'Visitationsskema, journal 2023-118',
  'Underskrevet praktikaftale',
  'Fremmødeliste uge 12',
  null,
];
const KOMMUNER = ['316', '316', '316', '316', '326'];

/** A counted fact of an indicator, in the form in which it is frozen. */
export function unit(nr: string, index: number): Enhedspost {
  const bytes = digest(`${nr}/${index}`);
  const dag = new Date(Date.UTC(2023, 2, 1 + ((bytes[0] ?? 0) + (bytes[1] ?? 0)) * 0.75))
    .toISOString()
    .slice(0, 10);
  const kommune = KOMMUNER[(bytes[2] ?? 0) % KOMMUNER.length] ?? null;
  const bevis = BEVISER[(bytes[3] ?? 0) % BEVISER.length] ?? null;
  return [
    `raekke-${nr}-${index}`,
    `${nr}/${index}`,
    dag,
    null,
    null,
    kommune,
    bevis,
    1 + ((bytes[4] ?? 0) % 3),
  ];
}

/** The same fact with another text as its evidence. */
export function withBevis(post: Enhedspost, bevis: string): Enhedspost {
  const [raekke, enhed, fra, dato, art, kommune, , antal] = post;
  return [raekke, enhed, fra, dato, art, kommune, bevis, antal];
}

const between = (enheder: readonly Enhedspost[], fra: string, til: string): number =>
  enheder.filter(([, , dag]) => fra <= dag && dag <= til).length;

/** The result of an indicator for the facts that it counts; null = not collected. */
export function withUnits(
  i: Indikatorresultat,
  enheder: readonly Enhedspost[] | null,
  skala: Skala = 'midtvejs',
): Indikatorresultat {
  const status = enheder?.length ?? null;
  const { maaltal } = i.definition;
  const hele = procent({ status, maaltal });
  const light = lookupTrafiklys(hele, skala, SKABELON_TRAFIKLYS);
  const bemaerkninger: Indikatorresultat['bemaerkninger'][number][] = [];
  const forventet = i.forventet?.vaerdi ?? null;
  if (status === null) bemaerkninger.push({ kode: 'indsamling_ikke_begyndt' });
  if (status !== null && forventet !== null && status > forventet) {
    const antal = status - forventet;
    bemaerkninger.push({ kode: 'over_forventet', detalje: { antal, forventet, periodeNr: 2 } });
  }
  if (light !== null && light.ogsaaNiveau !== null) {
    const { niveau, ogsaaNiveau } = light;
    bemaerkninger.push({ kode: 'graensetilfaelde', detalje: { niveau, ogsaaNiveau } });
  }
  return {
    ...i,
    kumulativ: status,
    iPerioden: enheder === null ? null : between(enheder, PERIODE.fra, PERIODE.til),
    procent: hele,
    eksakt: procentEksakt({ status, maaltal }),
    lys: light?.lys ?? null,
    niveau: light?.niveau ?? null,
    bemaerkninger,
    perioder: SKABELON_PERIODER.map(({ id, nr, fra, til }) => {
      const counts = enheder !== null && fra <= DATO;
      const until = til < DATO ? til : DATO;
      return {
        periodeId: id,
        nr,
        vaerdi: counts ? between(enheder, fra, until) : null,
        kumulativ: counts ? between(enheder, '', until) : null,
        forventet:
          SKABELON_FORVENTNINGER.find((f) => f.indikatorId === i.definition.id && f.periodeId === id)
            ?.vaerdi ?? null,
      };
    }),
    enheder: enheder ?? [],
  };
}

const PERIODE = { id: 'P3', nr: 3, fra: '2024-03-01', til: DATO };
const FOER = '2024-02-29';

type Definition = (typeof SKABELON_INDIKATORER)[number];

function indikatorresultat(definition: Definition): Omit<Indikatorresultat, 'enheder'> & { enheder: [] } {
  const forventet = SKABELON_FORVENTNINGER.find((f) => f.indikatorId === definition.id)?.vaerdi ?? null;
  return {
    definition,
    referenceark: referenceark(definition),
    kumulativ: null,
    iPerioden: null,
    procent: null,
    eksakt: null,
    lys: null,
    niveau: null,
    forventet: { vaerdi: forventet, periodeNr: 2, til: FOER },
    bemaerkninger: [],
    alternativer: definition.nr === 'A4' ? { raekke: 80, virksomhed: 45 } : {},
    perioder: [],
    taellerIkke: {},
    opdeling: [],
    enheder: [],
  };
}

export interface Scenario {
  readonly status?: Readonly<Record<string, number | null>>;
  readonly skala?: Skala;
  readonly maaltal?: Readonly<Record<string, number | null>>;
  readonly numre?: Readonly<Record<string, string>>;
}

/** The report's figures as closing freezes them, or a variation of them. */
export function resultat({
  status = {},
  skala = 'midtvejs',
  maaltal = {},
  numre = {},
}: Scenario = {}): Resultat {
  const indikatorer = SKABELON_INDIKATORER.map((definition) => {
    const { nr } = definition;
    const antal = nr in status ? (status[nr] ?? null) : (RAPPORT[nr] ?? 0);
    const target = nr in maaltal ? { maaltal: maaltal[nr] ?? null } : {};
    const bare = indikatorresultat({ ...definition, ...target });
    const enheder = antal === null ? null : Array.from({ length: antal }, (_, index) => unit(nr, index));
    const counted = withUnits(bare, enheder, skala);
    return { ...counted, definition: { ...counted.definition, nr: numre[nr] ?? nr } };
  });
  return { ...FORSIDE, trafiklys: skala, indikatorer, gennemsnit: means(indikatorer, skala) };
}

export function means(
  indikatorer: readonly Indikatorresultat[],
  skala: Skala = 'midtvejs',
): Resultat['gennemsnit'] {
  const mean = (gruppe: string) => {
    const members = indikatorer.filter((i) => i.definition.gruppe === gruppe);
    const { procent: hele, eksakt } = gennemsnit(
      members.map((i) => ({ status: i.kumulativ, maaltal: i.definition.maaltal })),
    );
    const light = lookupTrafiklys(hele, skala, SKABELON_TRAFIKLYS);
    return {
      procent: hele,
      eksakt,
      lys: light?.lys ?? null,
      niveau: light?.niveau ?? null,
      bemaerkninger: [],
    };
  };
  const [aktivitet, output, effekt] = GRUPPER.map(mean);
  if (!aktivitet || !output || !effekt) throw new Error('three groups');
  return { aktivitet, output, effekt };
}

/** 66 participants, 63 complete; some cells are too small to be told. */
const EU: Resultat['eu'] = {
  kortlaegning: STANDARDKORTLAEGNING,
  antal: 66,
  fuldstaendige: 63,
  raekker: EUKODER.map((kode) => {
    const split = SPLIT[kode];
    const total = INDSAMLES_IKKE.some((k) => k === kode) ? null : (split?.[0] ?? (kode === 'EECO19' ? 1 : 0));
    if (split === undefined) return { kode, total, koen: null, alder: null, uddannelse: null };
    const [, kvinde, mand, unge, voksne, aeldre, kort, mellem, lang] = split;
    return {
      kode,
      total,
      koen: { kvinde, mand, nonbinaer: 0 },
      alder: { under_18: 0, '18_29': unge, '30_54': voksne, fra_55: aeldre },
      uddannelse: { isced_0_2: kort, isced_3_4: mellem, isced_5_8: lang },
    };
  }),
  ufuldstaendige: [],
  enheder: {},
  taellerIkke: [],
};

const FORSIDE: Omit<Resultat, 'trafiklys' | 'indikatorer' | 'gennemsnit'> = {
  format: 1,
  programversion: '0.1.0',
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
    indsendelsesfristDage: null,
    slutudbetalingDato: null,
    statsstoette: null,
  },
  kommuner: [
    { kommune: '326', rolle: 'partner' },
    { kommune: '316', rolle: 'lead' },
    { kommune: '350', rolle: 'paa_vej' },
  ],
  periode: PERIODE,
  dato: DATO,
  eu: EU,
  graenser: SKABELON_TRAFIKLYS,
  perioder: SKABELON_PERIODER,
};

const head = (text: string): string => digest(text).toString('hex');

export const VIDNE: Skemamodel['vidne'] = {
  enheder: [
    { enhed: '0192f1aa-5d0e-7c11-9a3b-2f6a0c8d1e42', navn: 'Annes bærbare', nr: 1843, hoved: head('anne') },
    { enhed: '0192f1ab-0b7a-7d20-8f01-77aa10c2be93', navn: 'Bos bærbare', nr: 977, hoved: head('bo') },
  ],
  projekt: head('projekt'),
};

/** Every unit counted since the end of the second period; one of E2 was registered late, one of E4 moved. */
function siden(indikatorer: readonly Indikatorresultat[]): Bilag['siden'] {
  const changed = indikatorer.map((i) => {
    const later = i.enheder.filter(([, , dag]) => dag > FOER);
    const first = i.definition.id === 'E2' ? i.enheder.filter(([, , dag]) => dag <= FOER).slice(0, 1) : [];
    const own = [
      ...later.map((post) => [post, null] as const),
      ...first.map((post) => [post, 'Kontrakten kom sent'] as const),
    ];
    return {
      indikatorId: i.definition.id,
      nr: i.definition.nr,
      navn: i.definition.navn,
      foer: i.kumulativ === null ? null : i.kumulativ - own.length,
      nu: i.kumulativ,
      definitionAendret: i.definition.id === 'A4',
      udgaaet: false,
      bevaegelser: own.map(
        ([[raekke, enhed, dag], grund]) =>
          [
            'tilfoejet',
            enhed ?? raekke,
            null,
            dag,
            grund === null ? 'efter_opgoerelsen' : 'efterregistreret',
            null,
            grund,
          ] as const,
      ),
    };
  });
  return {
    periodeNr: 2,
    dato: FOER,
    lukketTid: '2024-03-05T09:00:00.000Z',
    indikatorer: changed,
    efterregistreringer: [
      {
        art: 'oprettet',
        tabel: 'effekt',
        raekke: 'raekke-E2-0',
        dato: '2024-01-15',
        tid: '2024-03-11T10:00:00.000Z',
        begrundelse: 'Kontrakten kom sent',
      },
    ],
  };
}

/** The closed submission of the report's project at 19.03.2024. */
export function model(scenario: Scenario = {}): Skemamodel {
  return modelOf(resultat(scenario));
}

export function modelOf(frosset: Resultat): Skemamodel {
  return {
    resultat: frosset,
    bilag: {
      kontrol: { ...NOTHING_FOUND, obligatoriske_mangler: 3, uden_dokumentation: 1 },
      siden: siden(frosset.indikatorer),
      evaluering: EVALUERINGSEMNER.slice(0, 9).map((emne, i) => ({
        emne,
        lys: (['grøn', 'gul', 'rød', null] as const)[i % 4] ?? null,
        tekst: `Ord om ${emne}, som nogen har skrevet.`,
      })),
    },
    forklaringer: { obligatoriske_mangler: 'Indhentes i april.', uden_dokumentation: 'Kontrakt på vej.' },
    vidne: VIDNE,
    lukket: true,
    af: 'Mette Holm',
    tid: '2024-03-19T13:10:00.000Z',
    pseudonym,
  };
}

const NOTHING_FOUND: Bilag['kontrol'] = {
  obligatoriske_mangler: 0,
  effekt_uden_for_vindue: 0,
  mulige_dubletter: 0,
  konflikter: 0,
  uden_dokumentation: 0,
  stoerrelse_mangler: 0,
  taeller_naesten: 0,
};
