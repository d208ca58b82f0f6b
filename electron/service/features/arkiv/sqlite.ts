import type { Database } from '../../db/database.ts';
import type { WorkControl } from '../../handler.ts';
import { CODE_COLUMNS, describeFields, FIELD_COLUMNS } from './describe.ts';
import { columnsOf, projectTables, readChunks, type Row } from './snapshot.ts';

/** The whole change history as rows of one value each: the first thing somebody without the program asks for. */
const HISTORY = `CREATE VIEW arkiv.laesmig_historik AS
  SELECT a.tabel, a.raekke, f.key AS felt, json_extract(f.value, '$.v') AS vaerdi,
    datetime(CAST(substr(a.hlc, 1, 13) AS INTEGER) / 1000, 'unixepoch') AS tid_utc,
    coalesce(b.navn, a.bruger) AS bruger, a.art, a.handling, a.enhed, a.nr
  FROM aendring a JOIN json_each(a.vaerdier) f LEFT JOIN bruger b ON b.id = a.bruger
  ORDER BY a.hlc`;

/** Copies every table of the snapshot into its plain file, with its history as a view and its fields in words. */
export async function copyTables(
  db: Database,
  control: Pick<WorkControl, 'pause'>,
  counted: (rows: number) => void,
): Promise<void> {
  const tabeller = projectTables(db);
  for (const tabel of tabeller) {
    makeTable(db, tabel);
    const columns = columnsOf(db, tabel);
    const insert = db.sql(
      `INSERT INTO arkiv.${tabel} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    for await (const rows of readChunks(db, tabel, control)) {
      for (const row of rows) insert.run(...valuesOf(row, columns));
      counted(rows.length);
    }
  }
  explain(db, tabeller);
}

const valuesOf = (row: Row, columns: readonly string[]): Row[string][] =>
  columns.map((column) => row[column] ?? null);

/** As it was declared, with its indices; the triggers that guard the log have nothing to guard in a copy. */
function makeTable(db: Database, tabel: string): void {
  const made = db
    .sql(
      "SELECT sql FROM main.sqlite_master WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC",
    )
    .all(tabel) as { sql: string }[];
  for (const { sql } of made) {
    db.raw.exec(sql.replace(/^(CREATE (?:TABLE|(?:UNIQUE )?INDEX)) "?(\w+)"?/, '$1 arkiv.$2'));
  }
}

function explain(db: Database, tabeller: readonly string[]): void {
  const { felter, koder } = describeFields(tabeller);
  fill(db, 'laesmig_felt', FIELD_COLUMNS, felter);
  fill(db, 'laesmig_kode', CODE_COLUMNS, koder);
  db.raw.exec(HISTORY);
}

function fill(
  db: Database,
  tabel: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  db.raw.exec(`CREATE TABLE arkiv.${tabel} (${columns.map((c) => `${c} TEXT`).join(', ')})`);
  const insert = db.sql(`INSERT INTO arkiv.${tabel} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row);
}
