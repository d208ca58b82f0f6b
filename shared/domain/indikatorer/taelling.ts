import type { LocalDate } from '../kalender/index.ts';
import { isLocalDate } from '../kalender/index.ts';
import { toDag } from './dag.ts';
import type { Distinkt, IndikatorDefinition, Kilde } from './definition.ts';
import type { Bestaaet, Enhed, EnhedTaellerIkke, Faldet } from './enheder.ts';
import { buildLister } from './enheder.ts';
import type { Kandidat, KlargjortFakta } from './klargoer.ts';
import type { Bevilling, Regel } from './regler.ts';
import { compileRegel, countingDag, graenserAt, reasonFor } from './regler.ts';
import { definitionAt } from './versioner.ts';

/** The day of the count; from which day on (null = from the beginning); with the lists or only numbers. */
export interface TaelValg extends Bevilling {
  readonly dato: LocalDate;
  readonly fra: LocalDate | null;
  readonly lister: boolean;
}

/** The same facts counted by each unit they have; a unit that the kilde does not know is left out. */
export type Alternativer = Readonly<Partial<Record<Distinkt, number>>>;

export interface Taelling {
  /** Counted in the period asked for; null while the indicator is not collected ("–", not 0). */
  readonly status: number | null;
  /** Counted from the beginning; equals `status` when no `fra` is asked for. */
  readonly kumulativ: number | null;
  readonly antalTaellerIkke: number;
  readonly alternativer: Alternativer;
  /** Empty when lists are not asked for. */
  readonly taeller: readonly Enhed[];
  readonly taellerIkke: readonly EnhedTaellerIkke[];
}

const HAS_PERSON: ReadonlySet<Kilde> = new Set<Kilde>([
  'jobformidlerforloeb', 'praktikforloeb', 'tilmelding', 'virksomhedskontakt', 'deltager', 'kursus', 'effekt',
]); // prettier-ignore
const HAS_FIRMA: ReadonlySet<Kilde> = new Set<Kilde>([
  'praktikforloeb',
  'virksomhedskontakt',
  'virksomhedsstoette',
]);

const NOT_COLLECTED: Taelling = {
  status: null,
  kumulativ: null,
  antalTaellerIkke: 0,
  alternativer: {},
  taeller: [],
  taellerIkke: [],
};

/**
 * Counts one indicator at a date: each candidate fact counts or has exactly one reason.
 * With lists, `status` is the length of `taeller`. The version of the definition is that of `dato`.
 * Throws RangeError when `dato` or `fra` is no date. domain.md §1.12
 */
export function countIndikator(
  klargjort: KlargjortFakta,
  versioneret: IndikatorDefinition,
  valg: TaelValg,
): Taelling {
  if (!isLocalDate(valg.dato)) throw new RangeError('dato is not a calendar date');
  if (valg.fra !== null && !isLocalDate(valg.fra)) throw new RangeError('fra is not a calendar date');
  const definition = definitionAt(versioneret, valg.dato);
  const fraDag = definition?.indsamlesFra ?? null;
  if (definition === null || fraDag === null || fraDag > valg.dato) return NOT_COLLECTED;
  const regel = compileRegel(definition);
  const fra = toDag(valg.fra);
  const { kilde, distinkt } = definition;
  const trackers = trackersFor(kilde, klargjort, fra);
  const sorted = sortFacts(klargjort.kandidater[kilde], regel, trackers, valg);
  const { iPerioden, ialt } = trackers[distinkt] ?? trackers.raekke;
  const lister = valg.lister
    ? buildLister(sorted.bestaaede, sorted.faldne, distinkt, klargjort, fra)
    : { taeller: [], taellerIkke: [] };
  return {
    status: iPerioden,
    kumulativ: ialt,
    antalTaellerIkke: sorted.antal - iPerioden,
    alternativer: alternativerOf(trackers),
    ...lister,
  };
}

interface Sorted {
  readonly bestaaede: readonly Bestaaet[];
  readonly faldne: readonly Faldet[];
  readonly antal: number;
}

/** Asks each candidate; counts in the trackers, and keeps the facts only when lists are asked for. */
function sortFacts(
  kandidater: readonly Kandidat[],
  regel: Regel,
  { raekke, deltager, virksomhed }: Trackers,
  valg: TaelValg,
): Sorted {
  const graenser = graenserAt(valg.dato, valg);
  const bestaaede: Bestaaet[] = [];
  const faldne: Faldet[] = [];
  let antal = 0;
  for (const kandidat of kandidater) {
    if (!regel.isCandidate(kandidat)) continue;
    antal += 1;
    const aarsag = reasonFor(kandidat, regel, graenser);
    if (aarsag !== null) {
      if (valg.lister) faldne.push({ kandidat, aarsag });
      continue;
    }
    const dag = countingDag(kandidat, regel);
    raekke.add(-1, dag);
    deltager?.add(kandidat.person, dag);
    virksomhed?.add(kandidat.virksomhed, dag);
    if (valg.lister) bestaaede.push({ kandidat, fra: dag });
  }
  return { bestaaede, faldne, antal };
}

type Trackers = { readonly [K in Distinkt]: K extends 'raekke' ? UnitTracker : UnitTracker | null };

function trackersFor(kilde: Kilde, { personer, virksomheder }: KlargjortFakta, fra: number): Trackers {
  const { length: persons } = personer.repraesentant;
  const { length: firms } = virksomheder.repraesentant;
  return {
    raekke: new UnitTracker(0, fra),
    deltager: HAS_PERSON.has(kilde) ? new UnitTracker(persons, fra) : null,
    virksomhed: HAS_FIRMA.has(kilde) ? new UnitTracker(firms, fra) : null,
  };
}

function alternativerOf({ raekke, deltager, virksomhed }: Trackers): Alternativer {
  return {
    raekke: raekke.iPerioden,
    ...(deltager === null ? {} : { deltager: deltager.iPerioden }),
    ...(virksomhed === null ? {} : { virksomhed: virksomhed.iPerioden }),
  };
}

/** Counts units, each once, from its earliest counting day. Unit -1 is a unit of its own each time. */
class UnitTracker {
  iPerioden = 0;
  ialt = 0;
  private readonly earliest: Int32Array;
  private readonly fra: number;

  constructor(units: number, fra: number) {
    this.earliest = new Int32Array(units);
    this.fra = fra;
  }

  add(unit: number, dag: number): void {
    const before = unit < 0 ? 0 : (this.earliest[unit] ?? 0);
    if (before !== 0 && before <= dag) return;
    if (unit >= 0) this.earliest[unit] = dag;
    if (before === 0) this.ialt += 1;
    if (before === 0 && dag >= this.fra) this.iPerioden += 1;
    if (before !== 0 && before >= this.fra && dag < this.fra) this.iPerioden -= 1;
  }
}
