import { ALDERSGRUPPER, type Aldersgruppe } from '../deltagere/index.ts';
import type { LocalDate } from '../kalender/index.ts';
import { KOEN, UDDANNELSESNIVEAUER, type Koen, type Uddannelsesniveau } from '../kodelister/index.ts';
import { EUKODER, INDSAMLES_IKKE, RESULTATKODER, type Eukode, type Eumangel } from './koder.ts';
import type { Kortlaegning } from './kortlaegning.ts';
import { eupersoner, eustoettede, type Eugrundlag, type Euperson } from './personer.ts';
import { euresultater, type Euudenfor } from './resultater.ts';

/** One code. A breakdown is of people whose record is complete; null where a code is not about people. */
export interface Euraekke {
  readonly kode: Eukode;
  /** Null ("indsamles ikke") is not 0. */
  readonly total: number | null;
  readonly koen: Readonly<Record<Koen, number>> | null;
  readonly alder: Readonly<Record<Aldersgruppe, number>> | null;
  readonly uddannelse: Readonly<Record<Uddannelsesniveau, number>> | null;
}

/** A participant who counts in the grand total only, and what the record lacks. */
export interface Ufuldstaendig {
  readonly id: string;
  readonly mangler: readonly Eumangel[];
}

/** The EU's table at a day, as it is shown and as a submission keeps it. Ids and codes only. */
export interface Euresultat {
  readonly kortlaegning: Kortlaegning;
  /** Participants, and those with a complete record. */
  readonly antal: number;
  readonly fuldstaendige: number;
  /** In the order of the regulation. */
  readonly raekker: readonly Euraekke[];
  readonly ufuldstaendige: readonly Ufuldstaendig[];
  /** Records behind the numbers; none by age, since erasure takes the birth date (design.md §7). */
  readonly enheder: Readonly<Partial<Record<Eukode, readonly string[]>>>;
  /** Facts of people that are no result, each with its one reason. */
  readonly taellerIkke: readonly Euudenfor[];
}

type Komplet = Euperson & {
  readonly koen: Koen;
  readonly alder: Aldersgruppe;
  readonly uddannelse: Uddannelsesniveau;
  readonly status: NonNullable<Euperson['status']>;
};

const isKomplet = (p: Euperson): p is Komplet => p.mangler.length === 0;

/** Which complete participants a code of output is about; exactly one of EECO02, 04 and 05 has each. domain.md §2.1 */
const OUTPUT: Readonly<Partial<Record<Eukode, (p: Komplet) => boolean>>> = {
  EECO01: () => true,
  EECO02: (p) => p.status === 'ledig' || p.status === 'langtidsledig',
  EECO03: (p) => p.status === 'langtidsledig',
  EECO04: (p) => p.status === 'uden_for_arbejdsstyrken',
  EECO05: (p) => p.status === 'beskaeftiget',
  EECO06: (p) => p.alder === 'under_18',
  EECO07: (p) => p.alder === '18_29',
  EECO08: (p) => p.alder === 'fra_55',
  EECO09: (p) => p.uddannelse === 'isced_0_2',
  EECO10: (p) => p.uddannelse === 'isced_3_4',
  EECO11: (p) => p.uddannelse === 'isced_5_8',
};
const BY_AGE: ReadonlySet<Eukode> = new Set<Eukode>(['EECO06', 'EECO07', 'EECO08']);

/** Counts the common indicators at a day. domain.md §2.1–2.3 */
export function computeEu(grundlag: Eugrundlag, dato: LocalDate): Euresultat {
  const personer = eupersoner(grundlag, dato);
  const alle = [...personer.values()];
  const komplette = alle.filter(isKomplet);
  const { taeller, taellerIkke } = euresultater(grundlag.klargjort, personer, dato);
  const stoettede = eustoettede(grundlag, dato).taeller;
  const behind = new Map<Eukode, readonly Komplet[]>(
    EUKODER.flatMap((kode) => {
      const rule = OUTPUT[kode];
      return rule === undefined ? [] : [[kode, komplette.filter(rule)] as const];
    }),
  );
  for (const kode of RESULTATKODER)
    behind.set(
      kode,
      taeller
        .filter((f) => f.kode === kode)
        .map((f) => f.person)
        .filter(isKomplet),
    );
  const people = [...behind].filter(([kode]) => kode !== 'EECO01' && !BY_AGE.has(kode));
  return {
    kortlaegning: grundlag.kortlaegning,
    antal: alle.length,
    fuldstaendige: komplette.length,
    raekker: EUKODER.map((kode) =>
      toRow(kode, behind.get(kode), { EECO01: alle.length, EECO19: stoettede.length }),
    ),
    ufuldstaendige: alle.filter((p) => !isKomplet(p)).map(({ id, mangler }) => ({ id, mangler })),
    enheder: {
      EECO01: alle.map((p) => p.id),
      EECO19: stoettede.map((s) => s.id),
      ...Object.fromEntries(people.map(([kode, list]) => [kode, list.map((p) => p.id)])),
      ...Object.fromEntries(
        RESULTATKODER.map((kode) => [kode, taeller.filter((f) => f.kode === kode).map((f) => f.id)]),
      ),
    },
    taellerIkke,
  };
}

type Totaler = Readonly<Partial<Record<Eukode, number>>>;

/** The grand total and the companies are told by themselves; all others are as many as the people behind them. */
function toRow(kode: Eukode, behind: readonly Komplet[] | undefined, totaler: Totaler): Euraekke {
  const ikke: readonly Eukode[] = INDSAMLES_IKKE;
  const total = ikke.includes(kode) ? null : (totaler[kode] ?? behind?.length ?? 0);
  if (behind === undefined) return { kode, total, koen: null, alder: null, uddannelse: null };
  const count = <K extends string>(koder: readonly K[], of: (p: Komplet) => K): Record<K, number> =>
    Object.fromEntries(koder.map((k) => [k, behind.filter((p) => of(p) === k).length])) as Record<K, number>;
  return {
    kode,
    total,
    koen: count(KOEN, (p) => p.koen),
    alder: count(ALDERSGRUPPER, (p) => p.alder),
    uddannelse: count(UDDANNELSESNIVEAUER, (p) => p.uddannelse),
  };
}
