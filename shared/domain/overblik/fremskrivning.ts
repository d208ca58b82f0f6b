import { addDays, addMonths, daysBetween, type LocalDate } from '../kalender/index.ts';
import { countUntil } from '../indikatorer/index.ts';
import { monthEndsAfter } from './serie.ts';

// The pace and where it leads. A simple model on purpose, so that it can be said in one sentence beside its
// picture: new units come independently of each other at the pace of the last months (a Poisson process, its
// spread widened by how unevenly they came). It knows no plans, no holidays, and no ceiling.

const MAANED_DAGE = 365.25 / 12;
/** The pace is that of so many months. */
export const VINDUE_MAANEDER = 6;
/** Less time or fewer units say too little of a pace. */
export const MINDST_DAGE = 61;
export const MINDST_ANTAL = 3;
/** Half the width in standard deviations: 80 % of a normal distribution lies within. */
const Z_80 = 1.2816;
const PARTS = 6;

export interface Tempogrundlag {
  /** Counting days, in order; null while the indicator is not collected. */
  readonly dage: readonly LocalDate[] | null;
  /** First day on which something could be counted; null when nothing tells it. */
  readonly start: LocalDate | null;
  readonly dato: LocalDate;
  /** Last day of the project; null when it is not stated. */
  readonly slut: LocalDate | null;
}

/** What was counted per month, in the last months and from the start. */
export interface Tempo {
  readonly fra: LocalDate;
  readonly dage: number;
  readonly antal: number;
  /** Per month in the last {@link VINDUE_MAANEDER} months, or since the start where that is shorter. */
  readonly seneste: number;
  readonly heleTiden: number;
}

/** The pace until a date; null while there is nothing that could be counted. */
export function pace({ dage, start, dato }: Tempogrundlag): Tempo | null {
  if (dage === null || start === null || start > dato) return null;
  const sixMonths = addDays(addMonths(dato, -VINDUE_MAANEDER), 1);
  const fra = sixMonths > start ? sixMonths : start;
  const length = daysBetween(fra, dato) + 1;
  const antal = countUntil(dage, dato) - countUntil(dage, addDays(fra, -1));
  const all = countUntil(dage, dato) - countUntil(dage, addDays(start, -1));
  return {
    fra,
    dage: length,
    antal,
    seneste: (antal * MAANED_DAGE) / length,
    heleTiden: (all * MAANED_DAGE) / (daysBetween(start, dato) + 1),
  };
}

/** What the pace must be from the day after the date. */
export interface Krav {
  /** Units that are missing; 0 when the target is reached. */
  readonly mangler: number;
  readonly maaneder: number;
  readonly prMaaned: number;
}

/** The pace that reaches the target on the project's last day; null without target or without days left. */
export function requiredPace(
  status: number | null,
  maaltal: number | null,
  { dato, slut }: Pick<Tempogrundlag, 'dato' | 'slut'>,
): Krav | null {
  if (status === null || maaltal === null || maaltal <= 0 || slut === null || slut <= dato) return null;
  const mangler = Math.max(0, maaltal - status);
  const maaneder = daysBetween(dato, slut) / MAANED_DAGE;
  return { mangler, maaneder, prMaaned: mangler / maaneder };
}

/** Why no projection is made. */
export const UDEN_FREMSKRIVNING = [
  'ikke_indsamlet',
  'ingen_slutdato',
  'projektet_er_slut',
  'for_kort_tid',
  'for_faa',
] as const;
export type UdenFremskrivning = (typeof UDEN_FREMSKRIVNING)[number];

export interface Fremskrivningspunkt {
  readonly dato: LocalDate;
  /** At the plain pace. */
  readonly forventet: number;
  /** Four of five times the value lies from `nedre` to `oevre`. Not rounded. */
  readonly nedre: number;
  readonly oevre: number;
}

export interface Fremskrivning {
  readonly grund: UdenFremskrivning | null;
  /** Month by month to the project's last day; empty with a `grund`. */
  readonly punkter: readonly Fremskrivningspunkt[];
  /** How unevenly the units came: 1 as by chance alone, more = in clusters. */
  readonly ujaevnhed: number | null;
}

const none = (grund: UdenFremskrivning): Fremskrivning => ({ grund, punkter: [], ujaevnhed: null });

/**
 * Where the pace of the last months leads by the project's end. The variance of what is to come in h days is
 * φ·λ·h·(1 + h/w): chance itself, and that λ is known from w days only. Nothing is taken back, so no bound lies
 * below the value of today.
 */
export function project(grundlag: Tempogrundlag): Fremskrivning {
  const { dage, dato, slut } = grundlag;
  const tempo = pace(grundlag);
  if (dage === null) return none('ikke_indsamlet');
  if (slut === null) return none('ingen_slutdato');
  if (slut <= dato) return none('projektet_er_slut');
  if (tempo === null || tempo.dage < MINDST_DAGE) return none('for_kort_tid');
  if (tempo.antal < MINDST_ANTAL) return none('for_faa');
  const ujaevnhed = dispersion(dage, tempo, dato);
  const now = countUntil(dage, dato);
  const punkter = monthEndsAfter(dato, slut).map((til) =>
    pointAt(til, { now, tempo, ujaevnhed, days: daysBetween(dato, til) }),
  );
  return { grund: null, punkter, ujaevnhed };
}

function pointAt(
  dato: LocalDate,
  { now, tempo, ujaevnhed, days }: { now: number; tempo: Tempo; ujaevnhed: number; days: number },
): Fremskrivningspunkt {
  const mean = (tempo.antal / tempo.dage) * days;
  const spread = Z_80 * Math.sqrt(ujaevnhed * mean * (1 + days / tempo.dage));
  return {
    dato,
    forventet: now + mean,
    nedre: now + Math.max(0, mean - spread),
    oevre: now + mean + spread,
  };
}

/** Variance over mean of the counts in six equal parts of the window, never below 1 (that of chance alone). */
function dispersion(dage: readonly LocalDate[], tempo: Tempo, dato: LocalDate): number {
  const edge = (part: number): LocalDate =>
    part === PARTS ? dato : addDays(tempo.fra, Math.round((part * tempo.dage) / PARTS) - 1);
  const counts = Array.from(
    { length: PARTS },
    (_, part) => countUntil(dage, edge(part + 1)) - countUntil(dage, edge(part)),
  );
  const mean = tempo.antal / PARTS;
  const squares = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0);
  return Math.max(1, squares / (PARTS - 1) / mean);
}
