import { beregnFrister, type FristFakta, type Fristkode } from '../frister/index.ts';
import { addDays, daysBetween, MAX_YEAR, toLocalDate, type LocalDate } from '../kalender/index.ts';
import { slettesTidligst, type Opbevaring } from './opbevaring.ts';
import type { Aarshjulpunkt } from './schema.ts';

/** How long after a period's last day its numbers are sent: the project's own choice, when it says nothing else. */
export const INDSENDELSESFRIST_DAGE = 30;
/** What is due within these days is soon. */
export const SNART_DAGE = 30;

export const PUNKTARTER = [
  'indsendelse',
  'midtvejsevaluering',
  'slutevaluering',
  'opfoelgning_4_uger',
  'opfoelgning_6_mdr',
  'bevilling_slut',
  'opbevaring',
  'andet',
] as const;
export type Punktart = (typeof PUNKTARTER)[number];

export const PUNKTSTATUSSER = ['udfoert', 'for_sent', 'snart', 'senere'] as const;
export type Punktstatus = (typeof PUNKTSTATUSSER)[number];

/** Something that is due on a day. */
export interface Punkt {
  /** The same for the same thing, however its day moves: a calendar updates it. */
  readonly noegle: string;
  readonly art: Punktart;
  readonly dato: LocalDate;
  readonly status: Punktstatus;
  /** Number of the period that is to be sent. */
  readonly nr: number | null;
  /** How many people are to be followed up in the month. */
  readonly antal: number | null;
  /** What the project called an entry of its own. */
  readonly navn: string | null;
  /** Id of that entry; null for what follows from the rest. */
  readonly egenId: string | null;
  /** A day that nobody has set: proposed until the project writes its own. */
  readonly foreslaaet: boolean;
}

export interface Aarshjulfakta extends Opbevaring {
  readonly bevillingFra: LocalDate | null;
  readonly bevillingTil: LocalDate | null;
  readonly indsendelsesfristDage: number | null;
  readonly perioder: readonly {
    readonly id: string;
    readonly nr: number;
    readonly til: LocalDate;
    readonly lukket: boolean;
  }[];
  readonly deltagere: FristFakta['deltagere'];
  readonly effekter: FristFakta['effekter'];
  readonly egne: readonly Aarshjulpunkt[];
}

type Udkast = Omit<Punkt, 'status'> & { readonly udfoert: boolean };

const PLAIN = { nr: null, antal: null, navn: null, egenId: null, foreslaaet: false, udfoert: false } as const;

/** Everything the project owes, by day, as it stands on a day. domain.md §2.3, §2.4 */
export function aarshjul(fakta: Aarshjulfakta, dag: LocalDate): Punkt[] {
  const udkast = [
    ...indsendelser(fakta),
    ...evalueringer(fakta),
    ...opfoelgninger(fakta),
    ...bevilling(fakta, dag),
    ...opbevaring(fakta),
    ...egne(fakta),
  ];
  return udkast
    .map(({ udfoert, ...punkt }) => ({ ...punkt, status: statusAt(punkt.dato, udfoert, dag) }))
    .toSorted((a, b) => (a.dato === b.dato ? (a.noegle < b.noegle ? -1 : 1) : a.dato < b.dato ? -1 : 1));
}

/** Done, overdue, within a month, or later. */
export function statusAt(dato: LocalDate, udfoert: boolean, dag: LocalDate): Punktstatus {
  if (udfoert) return 'udfoert';
  if (dato < dag) return 'for_sent';
  return daysBetween(dag, dato) <= SNART_DAGE ? 'snart' : 'senere';
}

/** What comes first of what is not done, the overdue included; null when nothing is left. */
export const naestePunkt = (punkter: readonly Punkt[]): Punkt | null =>
  punkter.find((p) => p.status !== 'udfoert') ?? null;

function indsendelser({ perioder, indsendelsesfristDage }: Aarshjulfakta): Udkast[] {
  const dage = indsendelsesfristDage ?? INDSENDELSESFRIST_DAGE;
  return perioder.map(({ id, nr, til, lukket }) => ({
    ...PLAIN,
    noegle: `indsendelse-${id}`,
    art: 'indsendelse',
    dato: addDays(til, dage),
    nr,
    udfoert: lukket,
  }));
}

/** Halfway through the grant and at its end, until the project writes when they really are. domain.md §2.4 */
function evalueringer({ bevillingFra, bevillingTil, egne: own }: Aarshjulfakta): Udkast[] {
  if (bevillingFra === null || bevillingTil === null || bevillingTil < bevillingFra) return [];
  const halvvejs = addDays(bevillingFra, Math.floor(daysBetween(bevillingFra, bevillingTil) / 2));
  const forslag = [
    { art: 'midtvejsevaluering', dato: halvvejs },
    { art: 'slutevaluering', dato: bevillingTil },
  ] as const;
  return forslag
    .filter(({ art }) => !own.some((e) => e.art === art && e.dato !== null))
    .map((f) => ({ ...PLAIN, ...f, noegle: f.art, foreslaaet: true }));
}

const OPFOELGNING: Readonly<Partial<Record<Fristkode, Punktart>>> = {
  effekt_efter_afslutning: 'opfoelgning_4_uger',
  opfoelgning_6_mdr: 'opfoelgning_6_mdr',
};

/** What the deadline engine will ask for, however far ahead: one point a month, on its first due day. */
function opfoelgninger({ deltagere, effekter }: Aarshjulfakta): Udkast[] {
  const altid = toLocalDate(MAX_YEAR - 1, 12, 31);
  const none = { praktik: [], hold: [], samtaler: [], kontakter: [] };
  const frister = beregnFrister({ deltagere, effekter, ...none }, altid).flatMap(({ kode, dato }) => {
    const art = OPFOELGNING[kode];
    return art === undefined ? [] : [{ art, dato }];
  });
  const months = Map.groupBy(frister, ({ art, dato }) => `${art}-${dato.slice(0, 7)}`);
  return [...months].flatMap(([noegle, due]) => {
    const [first] = due.toSorted((a, b) => (a.dato < b.dato ? -1 : 1));
    return first === undefined ? [] : [{ ...PLAIN, ...first, noegle, antal: due.length }];
  });
}

/** The end of the grant comes by itself: it is never late. */
const bevilling = ({ bevillingTil }: Aarshjulfakta, dag: LocalDate): Udkast[] =>
  bevillingTil === null
    ? []
    : [
        {
          ...PLAIN,
          noegle: 'bevilling-slut',
          art: 'bevilling_slut',
          dato: bevillingTil,
          udfoert: bevillingTil < dag,
        },
      ];

function opbevaring(fakta: Aarshjulfakta): Udkast[] {
  const dato = slettesTidligst(fakta);
  return dato === null ? [] : [{ ...PLAIN, noegle: 'opbevaring', art: 'opbevaring', dato }];
}

/** Entries of the project's own; one without a day (a merge can do that) is due on none. */
const egne = ({ egne: own }: Aarshjulfakta): Udkast[] =>
  own.flatMap(({ id, art, navn, dato, udfoertDato }) =>
    dato === null
      ? []
      : [
          {
            ...PLAIN,
            noegle: id,
            art: art ?? 'andet',
            dato,
            navn,
            egenId: id,
            udfoert: udfoertDato !== null,
          },
        ],
  );
