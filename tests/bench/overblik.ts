import { ENHEDER_PR_SIDE } from '#shared/contract/index.ts';
import { deepStrictEqual } from 'node:assert/strict';
import { SQL as ALL_INDICATORS } from './indicators.ts';
import { compare, timedOften, type Line } from './measure.ts';
import { call, databaseOf, DATO, openService, type BenchProject } from './project.ts';

/** The indicator with most behind it. */
const NR = 'O1';
const UDE = `visitationUdfald IN ('afvist', 'retur')`;

// Admitted persons, each once, from the earliest of the records that have the CPR number in common (domain.md
// §1.12); by hand, for a project where no two records are joined by flet. min() takes the row's other columns along.
const COUNTED = `
SELECT min(optagetDato || id) AS foerst, optagetDato AS dag, kommune,
  coalesce(koen, iif(cpr IS NULL, 'ukendt', iif(substr(cpr, -1) % 2 = 1, 'mand', 'kvinde'))) AS koen, id, navn
FROM deltager, (SELECT bevillingFra, bevillingTil FROM projekt)
WHERE slettet = 0 AND ${UDE} IS NOT 1 AND optagetDato BETWEEN bevillingFra AND min(bevillingTil, :dato)
GROUP BY coalesce(cpr, id)`;
const MONTHS = `SELECT substr(dag, 1, 7) AS kode, count(*) AS antal FROM (${COUNTED}) GROUP BY 1 ORDER BY 1`;
const parts = (column: 'kommune' | 'koen'): string =>
  `SELECT ${column} AS kode, count(*) AS antal FROM (${COUNTED}) GROUP BY 1`;
const UNITS = `SELECT id, navn, kommune, dag FROM (${COUNTED}) WHERE kommune = :kommune ORDER BY dag, id LIMIT ${String(ENHEDER_PR_SIDE)}`;

interface Part {
  readonly kode: string;
  readonly antal: number;
}

const sorted = (all: readonly Part[]): Part[] => all.toSorted((a, b) => (a.kode < b.kode ? -1 : 1));

/** The page of the largest indicator, one of its bars, and what needs attention, against SQL on the same file. */
export async function benchOverblik(project: BenchProject, runs: number): Promise<Line[]> {
  const service = await openService(project);
  const db = databaseOf(project);
  const ask = (sql: string, more: object = {}): unknown[] => db.sql(sql).all({ dato: DATO, ...more });
  const page = () => call(service, 'overblik.indicator', { nr: NR, dato: DATO });
  const bySql = () => ({
    months: ask(MONTHS) as Part[],
    kommune: ask(parts('kommune')) as Part[],
    koen: ask(parts('koen')) as Part[],
  });
  const [ours, bare] = [await page(), bySql()];
  const partsOf = (name: string) => ours.opdelinger.find((o) => o.opdeling === name)?.dele ?? [];
  const months = ours.maaneder.filter((m) => m.iMaaneden > 0);
  deepStrictEqual(
    {
      months: months.map((m) => ({ kode: m.til.slice(0, 7), antal: m.iMaaneden })),
      kommune: sorted(partsOf('kommune')),
      koen: sorted(partsOf('koen')),
    },
    { months: bare.months.map((p) => ({ ...p })), kommune: sorted(bare.kommune), koen: sorted(bare.koen) },
    'the page and SQL count differently',
  );
  const [largest] = partsOf('kommune');
  const kommune = largest?.kode ?? '';
  const udsnit = { opdeling: 'kommune', kode: kommune } as const;
  const units = async () => (await call(service, 'overblik.units', { nr: NR, dato: DATO, udsnit })).enheder;
  const bareUnits = () => ask(UNITS, { kommune }) as { id: string }[];
  const ids = (all: readonly { readonly id: string }[]): string[] => all.map((e) => e.id);
  deepStrictEqual(ids(await units()), ids(bareUnits()), 'the bar and SQL list differently');
  const often = (a: () => unknown, b: () => unknown) =>
    compare(
      runs,
      () => timedOften(a),
      () => timedOften(b),
    );
  const lines: Line[] = [
    {
      what: 'the page of the largest indicator (bare: months, kommune and gender only)',
      ...(await often(page, bySql)),
      unit: 'ms',
      aim: null,
    },
    {
      what: `a bar of ${String(largest?.antal ?? 0)} opened: its first ${String(ENHEDER_PR_SIDE)} registrations`,
      ...(await often(units, bareUnits)),
      unit: 'ms',
      aim: null,
    },
    {
      what: 'what needs attention, all indicators (bare: their values only)',
      ...(await often(
        () => call(service, 'overblik.attention', { dato: DATO }),
        () => ask(ALL_INDICATORS),
      )),
      unit: 'ms',
      aim: null,
    },
  ];
  await service.close();
  db.close();
  return lines;
}
