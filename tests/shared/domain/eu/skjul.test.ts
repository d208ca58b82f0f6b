import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ALDERSGRUPPER } from '#shared/domain/deltagere/index.ts';
import {
  EUKODER,
  hideSmallCells,
  KOLONNER,
  type Eukode,
  type Euraekke,
  type Vist,
} from '#shared/domain/eu/index.ts';
import { KOEN, UDDANNELSESNIVEAUER } from '#shared/domain/kodelister/index.ts';

interface Person {
  readonly koen: (typeof KOEN)[number];
  readonly alder: (typeof ALDERSGRUPPER)[number];
  readonly uddannelse: (typeof UDDANNELSESNIVEAUER)[number];
  readonly status: 'EECO02' | 'EECO04' | 'EECO05';
  readonly langtid: boolean;
  readonly job: boolean;
}

/** Counted here anew, so that the test does not lean on the code it tests. */
const GROUPS: Readonly<Partial<Record<Eukode, (p: Person) => boolean>>> = {
  EECO01: () => true,
  EECO02: (p) => p.status === 'EECO02',
  EECO03: (p) => p.status === 'EECO02' && p.langtid,
  EECO04: (p) => p.status === 'EECO04',
  EECO05: (p) => p.status === 'EECO05',
  EECO06: (p) => p.alder === 'under_18',
  EECO07: (p) => p.alder === '18_29',
  EECO08: (p) => p.alder === 'fra_55',
  EECO09: (p) => p.uddannelse === 'isced_0_2',
  EECO10: (p) => p.uddannelse === 'isced_3_4',
  EECO11: (p) => p.uddannelse === 'isced_5_8',
  EECR04: (p) => p.job,
};

function tableOf(people: readonly Person[]): { raekker: Euraekke[]; fuldstaendige: number } {
  const by = <K extends string>(groups: readonly K[], among: readonly Person[], of: (p: Person) => K) =>
    Object.fromEntries(groups.map((g) => [g, among.filter((p) => of(p) === g).length])) as Record<K, number>;
  const raekker = EUKODER.map((kode): Euraekke => {
    const rule = GROUPS[kode];
    if (rule === undefined) return { kode, total: null, koen: null, alder: null, uddannelse: null };
    const among = people.filter(rule);
    return {
      kode,
      total: among.length,
      koen: by(KOEN, among, (p) => p.koen),
      alder: by(ALDERSGRUPPER, among, (p) => p.alder),
      uddannelse: by(UDDANNELSESNIVEAUER, among, (p) => p.uddannelse),
    };
  });
  return { raekker, fuldstaendige: people.length };
}

type Celle = readonly [navn: string, vist: Vist, sand: number];

const crossing = (a: string, b: string): string => [a, b].toSorted().join('|');
const CODED: Readonly<Record<string, string>> = {
  EECO06: 'under_18', EECO07: '18_29', EECO08: 'fra_55',
  EECO09: 'isced_0_2', EECO10: 'isced_3_4', EECO11: 'isced_5_8',
}; // prettier-ignore
const OWN_DIVISION: readonly (readonly string[])[] = [ALDERSGRUPPER, UDDANNELSESNIVEAUER];

/** Every printed cell by a name that two rows share where they print the same people. */
function cellsOf(people: readonly Person[], hide = hideSmallCells): Celle[] {
  const { raekker, fuldstaendige } = tableOf(people);
  const shown = hide({ raekker, fuldstaendige });
  return raekker.flatMap((raekke, r): Celle[] => {
    const vist = shown[r];
    if (raekke.total === null || vist === undefined) return [];
    const group = CODED[raekke.kode] ?? raekke.kode;
    const celler = KOLONNER.flatMap((e): Celle[] =>
      Object.entries(raekke[e] ?? {}).flatMap(([g, n]): Celle[] => {
        const v = (vist[e] as Readonly<Record<string, Vist>>)[g] ?? null;
        if (group === 'EECO01') return [[g, v, n]];
        const own = OWN_DIVISION.some((d) => d.includes(group) && d.includes(g));
        return own ? [] : [[crossing(group, g), v, n]];
      }),
    );
    return [[group, vist.total, raekke.total], ...celler];
  });
}

const STATUS = ['EECO02', 'EECO04', 'EECO05'] as const;
const DIVISIONS = [KOEN, ALDERSGRUPPER, UDDANNELSESNIVEAUER, STATUS] as const;

/** Every sum that a reader can make: [total, parts]. A name that is not printed is a cell nobody knows. */
function sums(): (readonly [string, readonly string[]])[] {
  const all: (readonly [string, readonly string[]])[] = [];
  for (const d of DIVISIONS) {
    all.push(['EECO01', d]);
    for (const e of DIVISIONS) if (d !== e) for (const g of d) all.push([g, e.map((h) => crossing(g, h))]);
  }
  for (const e of DIVISIONS.slice(0, 3)) {
    for (const part of ['EECO03', 'EECR04']) all.push([part, e.map((g) => crossing(part, g))]);
    for (const g of e) all.push([crossing('EECO02', g), [crossing('EECO03', g), `rest ${g}`]]);
    for (const g of e) all.push([g, [crossing('EECR04', g), `without ${g}`]]);
  }
  return all;
}

/** The hidden names that the sums and the shown cells determine: Gauss–Jordan, exact in small whole fractions. */
function determined(known: ReadonlyMap<string, number>): string[] {
  const names = [...new Set(sums().flatMap(([t, parts]) => [t, ...parts]))].filter((n) => !known.has(n));
  const rows = sums().map(([t, parts]) =>
    names.map((n) => (n === t ? -1 : 0) + parts.filter((p) => p === n).length),
  );
  let pivot = 0;
  for (const [c] of names.entries()) {
    const at = rows.findIndex((row, i) => i >= pivot && Math.abs(row[c] ?? 0) > 1e-9);
    const found = rows[at];
    if (found === undefined) continue;
    rows.splice(at, 1);
    const unit = found.map((x) => x / (found[c] ?? 1));
    rows.splice(pivot, 0, unit);
    for (const [i, row] of rows.entries()) {
      const factor = row[c] ?? 0;
      if (i !== pivot && Math.abs(factor) > 1e-9) rows[i] = row.map((x, k) => x - factor * (unit[k] ?? 0));
    }
    pivot += 1;
  }
  return rows
    .map((row) => names.filter((_, c) => Math.abs(row[c] ?? 0) > 1e-9))
    .flatMap((left) => (left.length === 1 ? left : []));
}

const RUNS = { numRuns: 120 };

const skewed = <T>(values: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(...values.map((v, i) => ({ weight: i === 0 ? 12 : i === 1 ? 5 : 1, arbitrary: fc.constant(v) })));
const anyPerson: fc.Arbitrary<Person> = fc.record({
  koen: skewed(KOEN),
  alder: skewed(['30_54', '18_29', 'fra_55', 'under_18'] as const),
  uddannelse: skewed(UDDANNELSESNIVEAUER),
  status: skewed(STATUS),
  langtid: fc.boolean(),
  job: skewed([false, true]),
});
const anyPeople = fc.array(anyPerson, { minLength: 0, maxLength: 90, size: 'max' });

test('no small cell is shown, only totals of codes, which are what is reported', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const shown = cellsOf(people).filter(([, vist]) => typeof vist === 'number');
      expect(shown.filter(([, vist, sand]) => vist !== sand)).toEqual([]);
      const isCell = (navn: string) => navn.includes('|') || (KOEN as readonly string[]).includes(navn);
      expect(shown.filter(([navn, , sand]) => isCell(navn) && sand > 0 && sand < 5)).toEqual([]);
    }),
    RUNS,
  );
});

test('the same people are told, or hidden, alike in every row they stand in', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const told = new Map<string, Vist>();
      const celler = cellsOf(people);
      for (const [navn, vist] of celler) told.set(navn, vist);
      expect(celler.filter(([navn, vist]) => told.get(navn) !== vist)).toEqual([]);
    }),
    RUNS,
  );
});

test('no sum of shown cells, and no combination of sums, gives a hidden cell back', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const celler = cellsOf(people);
      const known = new Map(
        celler.flatMap(([n, vist, sand]) => (typeof vist === 'number' ? [[n, sand] as const] : [])),
      );
      // 30–54 years has no row of its own: its column is printed, its crossings are what the other rows leave.
      const hidden = new Set(celler.flatMap(([n, vist]) => (vist === 'skjult' ? [n] : [])));
      expect(determined(known).filter((n) => hidden.has(n))).toEqual([]);
    }),
    RUNS,
  );
});

describe('of a handful of people that could be listed', () => {
  const TYPES: Person[] = (['kvinde', 'mand'] as const).flatMap((koen) =>
    (['18_29', '30_54'] as const).flatMap((alder) =>
      (['EECO02', 'EECO04'] as const).map((status) => {
        const rest = { uddannelse: 'isced_0_2', langtid: false, job: false } as const;
        return { koen, alder, status, ...rest };
      }),
    ),
  );

  /** All populations of a size, as how many there are of each type. */
  function* populations(n: number, types: number): Generator<readonly number[]> {
    if (types === 1) yield [n];
    else for (let k = 0; k <= n; k += 1) for (const rest of populations(n - k, types - 1)) yield [k, ...rest];
  }
  const peopleOf = (antal: readonly number[]): Person[] =>
    antal.flatMap((k, i) => Array.from({ length: k }, () => TYPES[i]).filter((p) => p !== undefined));

  it('every hidden cell could be another number in some population that shows the same', () => {
    const sizes = [5, 6];
    for (const n of sizes) {
      const all = [...populations(n, TYPES.length)].map((antal) => new Map(truths(peopleOf(antal))));
      const some = fc.sample(fc.constantFrom(...populations(n, TYPES.length)), { numRuns: 15, seed: n });
      for (const antal of some) {
        const celler = cellsOf(peopleOf(antal));
        const shown = celler.filter(([, vist]) => typeof vist === 'number');
        const possible = all.filter((other) => shown.every(([navn, , sand]) => other.get(navn) === sand));
        const given = celler.filter(
          ([navn, vist]) => vist === 'skjult' && new Set(possible.map((p) => p.get(navn))).size === 1,
        );
        expect([antal, given]).toEqual([antal, []]);
      }
    }
  });

  const truths = (people: readonly Person[]): (readonly [string, number])[] =>
    cellsOf(people, ({ raekker }) => [...raekker]).map(([navn, , sand]) => [navn, sand] as const);
});

describe('a total of a code', () => {
  const person: Person = {
    koen: 'kvinde',
    alder: '30_54',
    uddannelse: 'isced_0_2',
    status: 'EECO02',
    langtid: false,
    job: false,
  };
  const totals = (people: readonly Person[]) =>
    Object.fromEntries(hideSmallCells(tableOf(people)).map((r) => [r.kode, r.total]));

  it('is shown though it is small, where its cells can be hidden', () => {
    const men = Array.from({ length: 20 }, (_, i): Person => ({
      ...person,
      koen: 'mand',
      uddannelse: i % 2 === 0 ? 'isced_0_2' : 'isced_3_4',
      alder: i % 3 === 0 ? '18_29' : '30_54',
    }));
    const women = Array.from({ length: 20 }, (_, i): Person => ({
      ...person,
      status: i < 2 ? 'EECO04' : 'EECO02',
    }));
    expect(totals([...men, ...women])).toMatchObject({ EECO01: 40, EECO02: 38, EECO04: 2 });
  });

  it('is hidden where it would give its cells away', () => {
    const people = Array.from({ length: 20 }, (_, i): Person => ({
      ...person,
      status: i < 2 ? 'EECO04' : 'EECO02',
    }));
    expect(totals(people)).toMatchObject({ EECO01: 20, EECO02: 'skjult', EECO04: 'skjult', EECO09: 20 });
  });

  it('is all there is to tell of fewer than five people', () => {
    expect(totals([person, person])).toMatchObject({ EECO01: 2, EECO02: 'skjult', EECO09: 'skjult' });
  });
});
