import { searchWords } from '#shared/domain/soegning/index.ts';
import { matchText } from '../../electron/service/log/index.ts';
import { compare, timedOften, type Line } from './measure.ts';
import { call, databaseOf, openService, type BenchProject } from './project.ts';

/** What the window asks for: hits in its search field, rows of its list. */
const HITS = 20;
const ROWS = 200;
const PEOPLE = 5;

/**
 * Search as it is typed, letter by letter, against a bare query of the same full-text index: for the search field
 * its ids, which the service turns into names; for the list its rows in order.
 */
export async function benchSearch(project: BenchProject, runs: number): Promise<Line[]> {
  const service = await openService(project);
  const db = databaseOf(project);
  const typed = db
    .sql('SELECT navn FROM deltager WHERE slettet = 0 ORDER BY id LIMIT ?')
    .pluck()
    .all(PEOPLE)
    .flatMap((navn) => prefixes(String(navn)));
  const perLetter = async (search: (text: string) => unknown): Promise<number> => {
    const ms = await timedOften(async () => {
      for (const text of typed) await search(text);
    });
    return ms / typed.length;
  };
  // Literal limits: with a parameter SQLite prepares the statement anew each time.
  const hits = db.sql(
    `SELECT tabel, raekke FROM soegning WHERE soegning MATCH ? ORDER BY rowid DESC LIMIT ${String(HITS)}`,
  );
  const rows = db.sql(
    `SELECT d.* FROM soegning s JOIN deltager d ON d.id = s.raekke
     WHERE soegning MATCH ? AND d.slettet = 0 ORDER BY d.navn LIMIT ${String(ROWS)}`,
  );
  const everywhere = await compare(
    runs,
    () => perLetter((tekst) => call(service, 'projekt.search', { tekst, graense: HITS })),
    () => perLetter((tekst) => hits.all(matchText(searchWords(tekst)))),
  );
  const inList = await compare(
    runs,
    () => perLetter((soeg) => call(service, 'deltagere.list', { soeg, graense: ROWS })),
    () => perLetter((soeg) => rows.all(matchText(searchWords(soeg)))),
  );
  await service.close();
  db.close();
  return [
    { what: 'search everywhere as one types, per letter', ...everywhere, unit: 'ms', aim: 2 },
    { what: 'search in the list as one types, per letter', ...inList, unit: 'ms', aim: 2 },
  ];
}

/** 'Anna Lund' typed: A, An, Ann, Anna, Anna L, … */
const prefixes = (navn: string): string[] =>
  Array.from(navn, (_c, i) => navn.slice(0, i + 1)).filter((text) => !text.endsWith(' '));
