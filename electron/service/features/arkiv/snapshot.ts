import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperationError } from '#shared/contract/index.ts';
import { DATA_FILE } from '../../db/backup.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import type { WorkControl } from '../../handler.ts';
import type { Session } from '../../session.ts';

/**
 * A connection of its own that sees the project as it is now, also while others go on writing.
 * `plain`: a new, unencrypted database file beside it, under the schema name `arkiv`.
 */
export function openSnapshot({ key, mappe }: Pick<Session, 'key' | 'mappe'>, plain?: string): Database {
  if (key === null) throw new OperationError('skrivebeskyttet');
  const db = openDatabase(join(mappe, DATA_FILE), { key: { raw: key } });
  try {
    if (plain !== undefined) attachPlain(db, plain);
    db.raw.exec('BEGIN');
    db.sql('SELECT count(*) FROM sqlite_master').get();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function attachPlain(db: Database, file: string): void {
  // An attached file is opened as this one was: it must be there. An empty file is an empty database.
  writeFileSync(file, '', { flag: 'wx' });
  // An empty key: without one, SQLite3MC would encrypt the new file with the key of this one.
  db.sql("ATTACH DATABASE ? AS arkiv KEY ''").run(file);
}

/** Tables of the laptop and of the search; device names are in, for the log refers to them. */
const LEFT_OUT = /^(?:sqlite_|soegning|lokal$|kladde$|visningsvalg$)/;

/** Every table of the project, in the order of its making. */
export const projectTables = (db: Database): string[] =>
  (
    db.sql("SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY rowid").all() as {
      name: string;
    }[]
  )
    .map(({ name }) => name)
    .filter((name) => !LEFT_OUT.test(name));

export const columnsOf = (db: Database, tabel: string): string[] =>
  (db.sql(`SELECT name FROM pragma_table_info(?) ORDER BY cid`).all(tabel) as { name: string }[]).map(
    ({ name }) => name,
  );

/** A file that is kept in the database comes as its bytes. */
type Value = string | number | null | Buffer;
export type Row = Readonly<Record<string, Value>>;

const CHUNK = 2000;

/** All rows of a table by its first column, which is the key of every table; lets others in between. */
export async function* readChunks(
  db: Database,
  tabel: string,
  { pause }: Pick<WorkControl, 'pause'>,
): AsyncGenerator<Row[]> {
  const key = columnsOf(db, tabel)[0] ?? 'id';
  const first = db.sql(`SELECT * FROM main.${tabel} ORDER BY ${key} LIMIT ${String(CHUNK)}`);
  const next = db.sql(`SELECT * FROM main.${tabel} WHERE ${key} > ? ORDER BY ${key} LIMIT ${String(CHUNK)}`);
  let rows = first.all() as Row[];
  while (rows.length > 0) {
    yield rows;
    await pause();
    rows = next.all(rows.at(-1)?.[key]) as Row[];
  }
}
