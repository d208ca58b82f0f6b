import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pakkeart } from '#shared/domain/arkiv/index.ts';
import type { Database } from '../../db/database.ts';
import type { QueryContext } from '../../handler.ts';
import { pseudonyms } from '../indikatorer/index.ts';
import { CsvFile, writeCsv, type Cell } from './csv.ts';
import { CODE_COLUMNS, describeFields, FIELD_COLUMNS } from './describe.ts';
import { columnsOf, projectTables, readChunks, type Row } from './snapshot.ts';
import { tablesWithoutPersons } from './withoutPersons.ts';

interface CsvTable {
  readonly tabel: string;
  readonly columns: readonly string[];
  /** Null: the row is left out. */
  readonly cells: (row: Row) => Cell[] | null;
}

/** Every table as CSV, or those an evaluator gets, with what their fields and codes mean. */
export async function writeRecords(
  ctx: QueryContext,
  db: Database,
  art: Pakkeart,
  folder: string,
  counted: (rows: number) => void,
): Promise<void> {
  mkdirSync(folder);
  const tables: readonly CsvTable[] =
    art === 'evaluator'
      ? tablesWithoutPersons(pseudonyms(db, ctx.session.projektId))
      : projectTables(db).map((tabel) => wholeTable(db, tabel));
  for (const table of tables) await writeTable(ctx, db, table, folder, counted);
  explain(tables, folder);
}

async function writeTable(
  ctx: QueryContext,
  db: Database,
  { tabel, columns, cells }: CsvTable,
  folder: string,
  counted: (rows: number) => void,
): Promise<void> {
  const csv = new CsvFile(join(folder, `${tabel}.csv`), columns);
  try {
    for await (const rows of readChunks(db, tabel, ctx)) {
      csv.write(rows.map(cells).filter((row) => row !== null));
      counted(rows.length);
    }
  } finally {
    csv.close();
  }
}

function wholeTable(db: Database, tabel: string): CsvTable {
  const columns = columnsOf(db, tabel);
  return { tabel, columns, cells: (row) => columns.map((column) => row[column]) };
}

/** Only of the fields that are there. */
function explain(tables: readonly CsvTable[], folder: string): void {
  const words = describeFields(tables.map(({ tabel }) => tabel));
  const isThere = ([tabel, felt]: readonly string[]): boolean =>
    tables.some((table) => table.tabel === tabel && felt !== undefined && table.columns.includes(felt));
  writeCsv(join(folder, '_felter.csv'), FIELD_COLUMNS, words.felter.filter(isThere));
  writeCsv(join(folder, '_koder.csv'), CODE_COLUMNS, words.koder.filter(isThere));
}
