import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { OperationError, type OutputOf } from '#shared/contract/index.ts';
import type { Pakkeformat } from '#shared/domain/arkiv/index.ts';
import type { Database } from '../../db/database.ts';
import { fileHash, hashOf } from '../../fileHash.ts';
import type { QueryContext } from '../../handler.ts';
import { refuseUsedFolder } from '../projekt/index.ts';
import { writeWhole } from '../../writeWhole.ts';
import { writeFrozen, type Order } from './frozen.ts';
import { writeRecords } from './records.ts';
import { openSnapshot, projectTables } from './snapshot.ts';
import { copyTables } from './sqlite.ts';
import { writeTables } from './tables.ts';

const SQLITE_FILE = 'arkiv.sqlite';
const CSV_FOLDER = 'csv';

export interface PackageOrder extends Order {
  readonly mappe: string;
  readonly format: Pakkeformat;
}

/**
 * Makes the package in a folder beside its place, and gives it its name when it is whole.
 * @throws OperationError `mappe_findes`, `arkiv_i_projektet`, `findes_ikke`; whatever the disk refuses.
 */
export async function writePackage(ctx: QueryContext, order: PackageOrder): Promise<OutputOf<'arkiv.write'>> {
  const target = resolve(order.mappe);
  refuseTarget(target, ctx.session.mappe);
  const part = `${target}.del`;
  rmSync(part, { recursive: true, force: true });
  try {
    mkdirSync(part);
    await fill(ctx, order, part);
    const { filer, bytes, sha256 } = await sealPackage(part);
    if (existsSync(target)) rmSync(target, { recursive: true });
    renameSync(part, target);
    return { mappe: target, filer, bytes, sha256 };
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

function refuseTarget(target: string, mappe: string): void {
  // Data in the clear inside the project's own folder would follow every copy of it.
  if (`${target}${sep}`.startsWith(`${resolve(mappe)}${sep}`)) throw new OperationError('arkiv_i_projektet');
  refuseUsedFolder(target);
  if (!existsSync(dirname(target))) throw new OperationError('findes_ikke');
}

async function fill(ctx: QueryContext, order: PackageOrder, folder: string): Promise<void> {
  const { session } = ctx;
  const withSqlite = order.art === 'arkiv' && order.format !== 'csv';
  const withCsv = order.art === 'evaluator' || order.format !== 'sqlite';
  const db = openSnapshot(session, withSqlite ? join(folder, SQLITE_FILE) : undefined);
  try {
    const counted = rowCounter(ctx, db, Number(withSqlite) + Number(withCsv));
    if (withSqlite) await copyTables(db, ctx, counted);
    if (withCsv) await writeRecords(ctx, db, order.art, join(folder, CSV_FOLDER), counted);
    mkdirSync(join(folder, 'tabeller'));
    writeTables(db, session.projektId, order.dato, join(folder, 'tabeller'));
    writeFrozen(ctx, db, order, folder);
    db.raw.exec('COMMIT');
  } finally {
    db.close();
  }
}

/** Progress over all rows that are to be written. */
function rowCounter({ progress }: QueryContext, db: Database, times: number): (rows: number) => void {
  const total = projectTables(db).reduce(
    (sum, tabel) =>
      sum + (db.sql(`SELECT count(*) AS n FROM main.${tabel}`).get() as { n: number }).n * times,
    0,
  );
  let done = 0;
  return (rows) => {
    done += rows;
    progress(done, total);
  };
}

const HASHES = 'SHA256SUMS';

/** Lists every file with its hash, as `sha256sum -c` reads it; the hash of that list stands for the package. */
async function sealPackage(folder: string): Promise<{ filer: number; bytes: number; sha256: string }> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const lines: string[] = [];
  let bytes = 0;
  for (const file of files) {
    const name = file.slice(folder.length + 1).replaceAll(sep, '/');
    lines.push(`${await fileHash(file)}  ${name}\n`);
    bytes += statSync(file).size;
  }
  const list = lines.join('');
  writeWhole(join(folder, HASHES), list);
  return {
    filer: files.length + 1,
    bytes: bytes + Buffer.byteLength(list),
    sha256: hashOf(list),
  };
}
