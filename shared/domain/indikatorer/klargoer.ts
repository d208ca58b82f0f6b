import { stoerrelse } from '../virksomheder/index.ts';
import { toDag } from './dag.ts';
import type { Kilde } from './definition.ts';
import type { DeltagerFakta, Fakta, VirksomhedFakta } from './fakta.ts';
import type { Grupper } from './grupper.ts';
import { buildGrupper, unitOf } from './grupper.ts';

/** One fact, the same shape for all tables. Days are yyyymmdd, 0 = none; unit numbers are -1 = none. */
export interface Kandidat {
  readonly kilde: Kilde;
  readonly id: string;
  /** The deciding date. */
  readonly dag: number;
  /** The earliest optaget date of the person's group; 0 when the fact's own record is missing. */
  readonly optaget: number;
  readonly person: number;
  readonly virksomhed: number;
  readonly deltagerId: string | null;
  readonly virksomhedId: string | null;
  readonly kommune: string | null;
  readonly status: string | null;
  /** The art of an effekt or kursus, the type of a praktik. */
  readonly art: string | null;
  readonly jobtype: string | null;
  readonly arbejdsmarkedsstatus: string | null;
  readonly stoerrelse: string | null;
  readonly harBevis: boolean;
  readonly bevis: string | null;
}

/** Facts made ready for counting at any date: groups found, references followed, days as numbers. */
export interface KlargjortFakta {
  readonly kandidater: Readonly<Record<Kilde, readonly Kandidat[]>>;
  readonly personer: Grupper;
  readonly virksomheder: Grupper;
}

interface Person {
  readonly person: number;
  readonly optaget: number;
  readonly kommune: string | null;
  readonly arbejdsmarkedsstatus: string | null;
}

interface Firma {
  readonly virksomhed: number;
  readonly kommune: string | null;
  readonly stoerrelse: string | null;
}

type Ref = string | null;

/**
 * Prepares facts once for many counts. A person's optaget date is the earliest of the group's records;
 * one that was afvist or retur gives none, and neither does a deleted one. A company's size and kommune
 * are those of the fact's own record, else of the first other record of its group that has one (by id).
 * domain.md §1.12
 */
export function prepareFakta(fakta: Fakta): KlargjortFakta {
  const personer = buildGrupper(
    fakta.deltagere.map(({ id, cpr }) => ({ id, noegle: cpr })),
    fakta.flet.filter((flet) => flet.art === 'deltager'),
  );
  const virksomheder = buildGrupper(
    fakta.virksomheder.map(({ id, cvr }) => ({ id, noegle: cvr })),
    fakta.flet.filter((flet) => flet.art === 'virksomhed'),
  );
  const personOf = personLookup(fakta.deltagere, personer);
  const firmaOf = firmaLookup(fakta.virksomheder, virksomheder);
  const kandidater = { ...personFacts(fakta, personOf), ...firmaFacts(fakta, personOf, firmaOf) };
  return { kandidater, personer, virksomheder };
}

function personFacts(fakta: Fakta, personOf: (id: Ref) => Person) {
  return {
    jobformidlerforloeb: fakta.jobformidlerforloeb.map((f) =>
      kandidat('jobformidlerforloeb', f.id, f.startDato, {
        ...personOf(f.deltagerId),
        deltagerId: f.deltagerId,
      }),
    ),
    tilmelding: fakta.tilmeldinger.map((f) =>
      kandidat('tilmelding', f.id, f.startDato, { ...personOf(f.deltagerId), deltagerId: f.deltagerId }),
    ),
    deltager: fakta.deltagere.map((f) => deltagerKandidat(f, personOf(f.id))),
    kursus: fakta.kurser.map((f) =>
      kandidat('kursus', f.id, f.gennemfoertDato, {
        ...personOf(f.deltagerId),
        deltagerId: f.deltagerId,
        art: f.art,
        status: f.status,
        harBevis: f.bevis === true,
        bevis: f.bevisReference,
      }),
    ),
    effekt: fakta.effekter.map((f) =>
      kandidat('effekt', f.id, f.dato, {
        ...personOf(f.deltagerId),
        deltagerId: f.deltagerId,
        art: f.art,
        jobtype: f.jobtype,
        ...evidence(f.dokumentation),
      }),
    ),
  };
}

function firmaFacts(fakta: Fakta, personOf: (id: Ref) => Person, firmaOf: (id: Ref) => Firma) {
  return {
    praktikforloeb: fakta.praktikforloeb.map((f) =>
      kandidat('praktikforloeb', f.id, f.startDato, {
        ...firmaOf(f.virksomhedId),
        ...personOf(f.deltagerId),
        deltagerId: f.deltagerId,
        virksomhedId: f.virksomhedId,
        art: f.type,
        status: f.status,
      }),
    ),
    virksomhedskontakt: fakta.virksomhedskontakter.map((f) =>
      kandidat('virksomhedskontakt', f.id, f.dato, {
        ...personOf(f.deltagerId),
        ...firmaOf(f.virksomhedId),
        deltagerId: f.deltagerId,
        virksomhedId: f.virksomhedId,
      }),
    ),
    virksomhedsstoette: fakta.virksomhedsstoetter.map((f) =>
      kandidat('virksomhedsstoette', f.id, f.modtagetDato, {
        ...firmaOf(f.virksomhedId),
        virksomhedId: f.virksomhedId,
        status: f.status,
        ...evidence(f.dokumentation),
      }),
    ),
  };
}

const EMPTY = {
  optaget: 0,
  person: -1,
  virksomhed: -1,
  deltagerId: null,
  virksomhedId: null,
  kommune: null,
  status: null,
  art: null,
  jobtype: null,
  arbejdsmarkedsstatus: null,
  stoerrelse: null,
  harBevis: false,
  bevis: null,
} as const;

function kandidat(kilde: Kilde, id: string, dato: string | null, rest: Partial<Kandidat>): Kandidat {
  return { ...EMPTY, ...rest, kilde, id, dag: toDag(dato) };
}

// An afvist or retur record is not optaget, whatever the other records of the person say.
function deltagerKandidat(f: DeltagerFakta, person: Person): Kandidat {
  const optaget = isRefused(f) ? 0 : person.optaget;
  return kandidat('deltager', f.id, f.optagetDato, { ...person, optaget, deltagerId: f.id });
}

/** Never taken in, whatever its dates say. domain.md §1.12 */
export const isRefused = ({ visitationUdfald }: Pick<DeltagerFakta, 'visitationUdfald'>): boolean =>
  visitationUdfald === 'afvist' || visitationUdfald === 'retur';

function evidence(reference: string | null): { harBevis: boolean; bevis: string | null } {
  return { harBevis: reference !== null && reference.trim() !== '', bevis: reference };
}

function personLookup(rows: readonly DeltagerFakta[], grupper: Grupper): (id: Ref) => Person {
  const optaget: number[] = [];
  const kommuner = firstOfUnit(rows, grupper, (row) => row.kommune);
  for (const row of rows) {
    const [unit, dag] = [unitOf(grupper, row.id), isRefused(row) ? 0 : toDag(row.optagetDato)];
    const before = optaget[unit] ?? 0;
    if (dag !== 0 && (before === 0 || dag < before)) optaget[unit] = dag;
  }
  const persons = new Map<string, Person>();
  for (const row of rows) {
    const person = unitOf(grupper, row.id);
    const kommune = row.kommune ?? kommuner[person] ?? null;
    const { arbejdsmarkedsstatus } = row;
    persons.set(row.id, { person, optaget: optaget[person] ?? 0, kommune, arbejdsmarkedsstatus });
  }
  const missing = { optaget: 0, kommune: null, arbejdsmarkedsstatus: null };
  return (id) =>
    id === null
      ? { ...missing, person: -1 }
      : (persons.get(id) ?? { ...missing, person: unitOf(grupper, id) });
}

function firmaLookup(rows: readonly VirksomhedFakta[], grupper: Grupper): (id: Ref) => Firma {
  const own = new Map(rows.map((row) => [row.id, { kommune: row.kommune, stoerrelse: stoerrelse(row) }]));
  const kommuner = firstOfUnit(rows, grupper, (row) => row.kommune);
  const stoerrelser = firstOfUnit(rows, grupper, stoerrelse);
  return (id) => {
    if (id === null) return { virksomhed: -1, kommune: null, stoerrelse: null };
    const virksomhed = unitOf(grupper, id);
    return {
      virksomhed,
      kommune: own.get(id)?.kommune ?? kommuner[virksomhed] ?? null,
      stoerrelse: own.get(id)?.stoerrelse ?? stoerrelser[virksomhed] ?? null,
    };
  };
}

/** Per unit: the value of the record with the smallest id that has one. */
function firstOfUnit<T extends { readonly id: string }>(
  rows: readonly T[],
  grupper: Grupper,
  read: (row: T) => string | null,
): (string | undefined)[] {
  const values: (string | undefined)[] = [];
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    values[unitOf(grupper, row.id)] ??= read(row) ?? undefined;
  }
  return values;
}
