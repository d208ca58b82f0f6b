import { ALDERSGRUPPER, type Aldersgruppe } from '../deltagere/index.ts';
import type { LocalDate } from '../kalender/index.ts';
import { KOEN, UDDANNELSESNIVEAUER, type Koen, type Uddannelsesniveau } from '../kodelister/index.ts';
import { EUKODER, RESULTATKODER, type Eukode, type Eumangel } from './koder.ts';
import { GRUPPEKODER } from './krydstabeller.ts';
import type { Kortlaegning } from './kortlaegning.ts';
import { eupersoner, eustoettede, type Eugrundlag, type Euperson } from './personer.ts';
import type { Euraekke } from './raekke.ts';
import { euresultater, type Euresultatfakta, type Euudenfor } from './resultater.ts';

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
  /** Records behind the numbers. */
  readonly enheder: Readonly<Partial<Record<Eukode, readonly string[]>>>;
  /** Facts that are no result and støtte that does not count, each with its one reason. */
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
const OUTPUT = {
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
} satisfies Partial<Record<Eukode, (p: Komplet) => boolean>>;

/** What stands behind a code: its records, and the complete people they are about (null: it is not about people). */
interface Bag {
  readonly ids: readonly string[];
  readonly personer: readonly Komplet[] | null;
}

/** Counts the common indicators at a day. domain.md §2.1–2.3 */
export function computeEu(grundlag: Eugrundlag, dato: LocalDate): Euresultat {
  const personer = eupersoner(grundlag, dato);
  const alle = [...personer.values()];
  const { taeller, taellerIkke } = euresultater(grundlag.klargjort, personer, dato);
  const stoettede = eustoettede(grundlag, dato);
  const komplette = alle.filter(isKomplet);
  const bag: Partial<Record<Eukode, Bag>> = {
    ...outputBags(komplette),
    ...resultBags(taeller),
    EECO01: { ids: alle.map((p) => p.id), personer: komplette },
    EECO19: { ids: stoettede.taeller.map((s) => s.id), personer: null },
  };
  const udenStoette = stoettede.taellerIkke.map(
    ({ id, aarsag }) => ({ kode: 'EECO19', tabel: 'virksomhedsstoette', id, aarsag }) as const,
  );
  return {
    kortlaegning: grundlag.kortlaegning,
    antal: alle.length,
    fuldstaendige: komplette.length,
    raekker: EUKODER.map((kode) => toRow(kode, bag[kode])),
    ufuldstaendige: alle.filter((p) => !isKomplet(p)).map(({ id, mangler }) => ({ id, mangler })),
    enheder: Object.fromEntries(Object.entries(bag).map(([kode, { ids }]) => [kode, ids])),
    taellerIkke: [...taellerIkke, ...udenStoette],
  };
}

/** A result as a submission keeps it: no lists by age, since erasure takes the birth date (design.md §7). */
export const freezeEu = (eu: Euresultat): Euresultat => ({
  ...eu,
  enheder: Object.fromEntries(
    Object.entries(eu.enheder).filter(([kode]) => !GRUPPEKODER.alder.some((k) => k === kode)),
  ),
});

const outputBags = (komplette: readonly Komplet[]): Partial<Record<Eukode, Bag>> =>
  Object.fromEntries(
    Object.entries(OUTPUT).map(([kode, rule]) => {
      const personer = komplette.filter(rule);
      return [kode, { ids: personer.map((p) => p.id), personer }];
    }),
  );

const resultBags = (taeller: readonly Euresultatfakta[]): Partial<Record<Eukode, Bag>> =>
  Object.fromEntries(
    RESULTATKODER.map((kode) => {
      const own = taeller.filter((f) => f.kode === kode);
      return [kode, { ids: own.map((f) => f.id), personer: own.map((f) => f.person).filter(isKomplet) }];
    }),
  );

/** A code that nothing can stand behind is not collected. */
function toRow(kode: Eukode, bag: Bag | undefined): Euraekke {
  const personer = bag?.personer ?? null;
  const total = bag === undefined ? null : bag.ids.length;
  if (personer === null) return { kode, total, koen: null, alder: null, uddannelse: null };
  const count = <K extends string>(koder: readonly K[], of: (p: Komplet) => K): Record<K, number> =>
    Object.fromEntries(koder.map((k) => [k, personer.filter((p) => of(p) === k).length])) as Record<
      K,
      number
    >;
  return {
    kode,
    total,
    koen: count(KOEN, (p) => p.koen),
    alder: count(ALDERSGRUPPER, (p) => p.alder),
    uddannelse: count(UDDANNELSESNIVEAUER, (p) => p.uddannelse),
  };
}
