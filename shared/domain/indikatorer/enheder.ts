import type { LocalDate } from '../kalender/index.ts';
import type { Aarsag, Distinkt, Kilde } from './definition.ts';
import type { Grupper } from './grupper.ts';
import type { Kandidat, KlargjortFakta } from './klargoer.ts';
import { fromDag } from './dag.ts';

/** One fact behind a number. */
export interface Enhed {
  readonly kilde: Kilde;
  /** Id of the fact's row. */
  readonly id: string;
  /** Id of the unit counted: the representative record of the person or company, or the fact's own row. */
  readonly enhed: string;
  /** What the fact says: type of a praktik, art of a kursus, job type or else art of an effekt. */
  readonly art: string | null;
  readonly dato: LocalDate | null;
  /** Counting day; null for a fact that does not meet the conditions. */
  readonly taellesFra: LocalDate | null;
  readonly deltagerId: string | null;
  readonly virksomhedId: string | null;
  readonly kommune: string | null;
  /** Reference of the evidence, as registered. */
  readonly bevis: string | null;
  /** How many facts of this unit meet all conditions, this one and its doublets together. */
  readonly antalFakta: number;
}

/** A candidate that does not count, with its one reason. */
export interface EnhedTaellerIkke extends Enhed {
  readonly aarsag: Aarsag;
  /** The fact that counts instead. */
  readonly dubletAf: string | null;
  /** It counts, but already before the period asked for; its reason is then 'uden_for_perioden'. */
  readonly taltFoerPerioden: boolean;
}

/** A fact that meets the conditions, and its counting day. */
export interface Bestaaet {
  readonly kandidat: Kandidat;
  readonly fra: number;
}

/** A fact that does not. */
export interface Faldet {
  readonly kandidat: Kandidat;
  readonly aarsag: Aarsag;
}

export interface Lister {
  readonly taeller: Enhed[];
  readonly taellerIkke: EnhedTaellerIkke[];
}

/**
 * The lists behind a number, ordered by counting day, then date, then id; what has no counting day or
 * date comes last. The first of a unit counts (before `fra`: it counted earlier), the rest are doublets.
 * domain.md §1.12
 */
export function buildLister(
  bestaaede: readonly Bestaaet[],
  faldne: readonly Faldet[],
  distinkt: Distinkt,
  klargjort: KlargjortFakta,
  fra: number,
): Lister {
  const unitId = unitIds(distinkt, klargjort);
  const first = new Map<string, string>();
  const antal = countByUnit(bestaaede, unitId);
  const taeller: Enhed[] = [];
  const taellerIkke: EnhedTaellerIkke[] = [];
  for (const { kandidat, fra: dag } of bestaaede.toSorted(compareBestaaet)) {
    const enhed = toEnhed(kandidat, dag, unitId(kandidat), antal);
    const dubletAf = first.get(enhed.enhed) ?? null;
    if (dubletAf === null) first.set(enhed.enhed, kandidat.id);
    if (dubletAf !== null)
      taellerIkke.push({ ...enhed, aarsag: 'dublet', dubletAf, taltFoerPerioden: false });
    else if (dag >= fra) taeller.push(enhed);
    else taellerIkke.push({ ...enhed, aarsag: 'uden_for_perioden', dubletAf, taltFoerPerioden: true });
  }
  for (const { kandidat, aarsag } of faldne.toSorted(compareFaldet)) {
    const enhed = toEnhed(kandidat, 0, unitId(kandidat), antal);
    taellerIkke.push({ ...enhed, aarsag, dubletAf: null, taltFoerPerioden: false });
  }
  return { taeller, taellerIkke };
}

function toEnhed(k: Kandidat, dag: number, enhed: string, antal: ReadonlyMap<string, number>): Enhed {
  return {
    kilde: k.kilde,
    id: k.id,
    enhed,
    art: k.jobtype ?? k.art,
    dato: fromDag(k.dag),
    taellesFra: fromDag(dag),
    deltagerId: k.deltagerId,
    virksomhedId: k.virksomhedId,
    kommune: k.kommune,
    bevis: k.bevis,
    antalFakta: antal.get(enhed) ?? 0,
  };
}

// A fact without a person (or company) is a unit of its own.
function unitIds(distinkt: Distinkt, klargjort: KlargjortFakta): (k: Kandidat) => string {
  if (distinkt === 'raekke') return (k) => k.id;
  const idOf = (grupper: Grupper, unit: number, own: string): string => grupper.repraesentant[unit] ?? own;
  return distinkt === 'deltager'
    ? (k) => idOf(klargjort.personer, k.person, k.id)
    : (k) => idOf(klargjort.virksomheder, k.virksomhed, k.id);
}

function countByUnit(bestaaede: readonly Bestaaet[], unitId: (k: Kandidat) => string): Map<string, number> {
  const antal = new Map<string, number>();
  for (const { kandidat } of bestaaede) {
    const unit = unitId(kandidat);
    antal.set(unit, (antal.get(unit) ?? 0) + 1);
  }
  return antal;
}

function compareBestaaet(a: Bestaaet, b: Bestaaet): number {
  return a.fra - b.fra || compareKandidat(a.kandidat, b.kandidat);
}

function compareFaldet(a: Faldet, b: Faldet): number {
  return compareKandidat(a.kandidat, b.kandidat);
}

function compareKandidat(a: Kandidat, b: Kandidat): number {
  if (a.dag !== b.dag) return a.dag === 0 ? 1 : b.dag === 0 ? -1 : a.dag - b.dag;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
