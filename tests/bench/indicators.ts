import { deepStrictEqual } from 'node:assert/strict';
import { compare, timed, timedOften, type Line } from './measure.ts';
import { call, databaseOf, DATO, openService, type BenchProject } from './project.ts';

// The eleven indicators by hand, for a project where no two records are joined by flet (domain.md §1.12). Persons
// with one CPR number, or companies with one CVR number, are one unit; the few that have it in common come first.
const UDE = `visitationUdfald IN ('afvist', 'retur')`;
const OPTAGET = `coalesce(p.optaget, CASE WHEN ${UDE} THEN NULL ELSE optagetDato END)`;
const PERSON = 'coalesce(d.cpr, d.id)';
const OF_PERSON = 'JOIN deltager d ON d.id = f.deltagerId AND d.slettet = 0 LEFT JOIN p ON p.cpr = d.cpr';
const distinct = (when: string): string => `count(DISTINCT CASE WHEN ${when} THEN ${PERSON} END)`;

/** One row with the value of each indicator at `:dato`. */
export const SQL = `
WITH g AS MATERIALIZED (SELECT bevillingFra AS fra, min(bevillingTil, :dato) AS til FROM projekt),
p AS MATERIALIZED (
  SELECT cpr, min(CASE WHEN ${UDE} THEN NULL ELSE optagetDato END) AS optaget
  FROM deltager WHERE slettet = 0 AND cpr IS NOT NULL GROUP BY cpr HAVING count(*) > 1
)
SELECT
  (SELECT count(DISTINCT ${PERSON}) FROM g, jobformidlerforloeb f ${OF_PERSON}
    WHERE f.slettet = 0 AND f.startDato BETWEEN fra AND til AND ${OPTAGET} <= :dato) AS A1,
  (SELECT count(*) FROM g, praktikforloeb f ${OF_PERSON}
    WHERE f.slettet = 0 AND f.startDato BETWEEN fra AND til AND ${OPTAGET} <= :dato
      AND f.type = 'virksomhedspraktik' AND f.status IS NOT 'aflyst') AS A2,
  (SELECT count(DISTINCT ${PERSON}) FROM g, tilmelding f ${OF_PERSON}
    WHERE f.slettet = 0 AND f.startDato BETWEEN fra AND til AND ${OPTAGET} <= :dato) AS A3,
  (SELECT count(*) FROM g, virksomhedskontakt WHERE slettet = 0 AND dato BETWEEN fra AND til) AS A4,
  o.*,
  (SELECT count(DISTINCT coalesce(v.cvr, v.id)) FROM g, virksomhedsstoette f JOIN virksomhed v ON v.id = f.virksomhedId
    WHERE f.slettet = 0 AND v.slettet = 0 AND f.status = 'modtaget' AND f.modtagetDato BETWEEN fra AND til
      AND aarsvaerk < 250 AND (omsaetningMioEur <= 50 OR balanceMioEur <= 43)) AS O3,
  e.*,
  (SELECT count(DISTINCT ${PERSON}) FROM g, kursus f ${OF_PERSON}
    WHERE f.slettet = 0 AND f.art <> 'fvu_screening' AND f.status = 'gennemfoert' AND f.bevis = 1
      AND f.gennemfoertDato BETWEEN fra AND til AND ${OPTAGET} <= f.gennemfoertDato) AS E4
FROM (
  SELECT count(DISTINCT ${PERSON}) AS O1, ${distinct(`arbejdsmarkedsstatus IN ('ledig', 'langtidsledig')`)} AS O2
  FROM g, deltager d LEFT JOIN p ON p.cpr = d.cpr
  WHERE d.slettet = 0 AND ${UDE} IS NOT 1 AND optagetDato BETWEEN fra AND til AND ${OPTAGET} <= :dato
) o, (
  SELECT ${distinct(`f.art = 'jobsoegende'`)} AS E1,
    ${distinct(`f.art = 'beskaeftigelse' AND jobtype IN ('ordinaer', 'deltid', 'fleksjob', 'selvstaendig')`)} AS E2,
    ${distinct(`f.art = 'uddannelse'`)} AS E3
  FROM g, effekt f ${OF_PERSON} WHERE f.slettet = 0 AND f.dato BETWEEN fra AND til AND ${OPTAGET} <= f.dato
) e`;

type Counts = Record<string, number | null>;

/** All indicators at a date against the same numbers by SQL on the same file; the numbers must be equal. */
export async function benchIndicators(project: BenchProject, runs: number): Promise<Line[]> {
  const service = await openService(project);
  const db = databaseOf(project);
  const count = async (): Promise<Counts> => {
    const { indikatorer } = await call(service, 'indikatorer.count', { dato: DATO });
    return Object.fromEntries(indikatorer.map((i) => [i.nr, i.status]));
  };
  const bySql = (): Counts => db.sql(SQL).get({ dato: DATO }) as Counts;
  deepStrictEqual(await count(), { ...bySql() }, 'the service and SQL count differently');
  const warm = await compare(
    runs,
    () => timedOften(count),
    () => timedOften(bySql),
  );
  const cold = await compare(
    runs,
    () => coldCount(project),
    () => coldSql(project),
  );
  await service.close();
  db.close();
  return [
    { what: 'all indicators at a date, in an open project', ...warm, unit: 'ms', aim: 1.5 },
    { what: 'the first count after opening', ...cold, unit: 'ms', aim: null },
  ];
}

async function coldCount(project: BenchProject): Promise<number> {
  const service = await openService(project);
  const ms = await timed(() => call(service, 'indikatorer.count', { dato: DATO }));
  await service.close();
  return ms;
}

async function coldSql(project: BenchProject): Promise<number> {
  const db = databaseOf(project);
  const ms = await timed(() => db.sql(SQL).get({ dato: DATO }));
  db.close();
  return ms;
}
