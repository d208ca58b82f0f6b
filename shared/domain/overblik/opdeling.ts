import { toDag, type Enhed, type Kilde, type KlargjortFakta } from '../indikatorer/index.ts';
import { aldersgruppe, ALDERSGRUPPER } from '../deltagere/index.ts';
import type { LocalDate } from '../kalender/index.ts';
import { KOEN } from '../kodelister/index.ts';

export const OPDELINGER = ['kommune', 'spor', 'koen', 'alder'] as const;
export type Opdeling = (typeof OPDELINGER)[number];

/** The four spor of domain.md §1.2, as far as facts tell them. */
export const SPOR = ['jobformidler', 'gruppeforloeb', 'opkvalificering', 'virksomhedsindsats'] as const;
export type Spor = (typeof SPOR)[number];

/** Not stated; and for facts that are about no deltager. */
export const UKENDT = 'ukendt';
export const UDEN_DELTAGER = 'uden_deltager';
/** Between the spor of somebody who is in several. */
export const SPOR_OG = '+';

export interface Opdelingsperson {
  readonly koen: string | null;
  readonly foedselsdato: LocalDate | null;
  readonly optagetDato: LocalDate | null;
}

/** What tells where a counted fact belongs. */
export interface Opdelingsgrundlag {
  readonly personFor: (deltagerId: string) => Opdelingsperson | undefined;
  readonly sporFor: (deltagerId: string) => string;
}

export interface Delantal {
  readonly kode: string;
  readonly antal: number;
}

const FIRMAKILDER: ReadonlySet<Kilde> = new Set<Kilde>(['virksomhedskontakt', 'virksomhedsstoette']);

/**
 * Where one counted fact belongs: in exactly one part, so that the parts add up to the value. Somebody in several
 * spor has a part of its own, named by all of them. Age is that on the day of entry (domain.md §2.1).
 */
export function partOf(opdeling: Opdeling, e: Enhed, grundlag: Opdelingsgrundlag): string {
  if (opdeling === 'kommune') return e.kommune ?? UKENDT;
  if (opdeling === 'spor' && FIRMAKILDER.has(e.kilde)) return 'virksomhedsindsats' satisfies Spor;
  if (e.deltagerId === null) return UDEN_DELTAGER;
  if (opdeling === 'spor') return grundlag.sporFor(e.deltagerId);
  const person = grundlag.personFor(e.deltagerId);
  if (opdeling === 'koen') return person?.koen ?? UKENDT;
  return aldersgruppe(person?.foedselsdato ?? null, person?.optagetDato ?? null) ?? UKENDT;
}

/** The counted facts by their part: ages and genders in their own order, the others by number. */
export function breakDown(
  opdeling: Opdeling,
  taeller: readonly Enhed[],
  grundlag: Opdelingsgrundlag,
): Delantal[] {
  const antal = new Map<string, number>();
  for (const e of taeller) {
    const kode = partOf(opdeling, e, grundlag);
    antal.set(kode, (antal.get(kode) ?? 0) + 1);
  }
  const order = opdeling === 'alder' ? ALDERSGRUPPER : opdeling === 'koen' ? KOEN : [];
  return [...antal]
    .map(([kode, n]) => ({ kode, antal: n }))
    .toSorted(
      (a, b) => rank(a.kode, order) - rank(b.kode, order) || b.antal - a.antal || (a.kode < b.kode ? -1 : 1),
    );
}

/** What is unknown comes last. */
function rank(kode: string, order: readonly string[]): number {
  if (kode === UKENDT || kode === UDEN_DELTAGER) return order.length + 1;
  const at = order.indexOf(kode);
  return at < 0 ? order.length : at;
}

const JOBFORMIDLER = 1;
const GRUPPE = 2;
const OPKVALIFICERING = 4;

/**
 * The spor of each person at a date, told from what is registered: a jobformidlerforløb or a tilmelding that has
 * begun, a course that is completed. An FVU-screening is offered to all (§1.2) and is therefore no spor.
 */
export function sporAt(klargjort: KlargjortFakta, dato: LocalDate): (deltagerId: string) => string {
  const day = toDag(dato);
  const { kandidater, personer } = klargjort;
  const found = new Uint8Array(personer.repraesentant.length);
  const mark = (kilde: Kilde, bit: number): void => {
    for (const { person, dag, art, status } of kandidater[kilde]) {
      if (person < 0 || dag === 0 || dag > day) continue;
      if (kilde === 'kursus' && (art === 'fvu_screening' || status !== 'gennemfoert')) continue;
      found[person] = (found[person] ?? 0) | bit;
    }
  };
  mark('jobformidlerforloeb', JOBFORMIDLER);
  mark('tilmelding', GRUPPE);
  mark('kursus', OPKVALIFICERING);
  return (deltagerId) => sporWords(found[personer.nummer.get(deltagerId) ?? -1] ?? 0);
}

function sporWords(bits: number): string {
  const spor = SPOR.filter((_, i) => (bits & (1 << i)) !== 0);
  return spor.length === 0 ? UKENDT : spor.join(SPOR_OG);
}
