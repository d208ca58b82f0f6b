import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OperationError } from '#shared/contract/index.ts';
import { currentWitness } from '../log/index.ts';
import { KEY_FILE } from '../keys/keyfile.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open.ts';

export const DATA_FILE = 'data.db';
const FOLDER = 'backup';
const KEPT = 7;
const NAME = /^\d{8}-\d{6}-\d{3}$/;

export interface Backup {
  readonly navn: string;
  /** ISO time, from the name. */
  readonly tid: string;
  readonly bytes: number;
}

const folderOf = (mappe: string): string => join(mappe, FOLDER);

/** Backups of a project folder, newest first. */
export function listBackups(mappe: string): Backup[] {
  const folder = folderOf(mappe);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((navn) => NAME.test(navn) && existsSync(join(folder, navn, DATA_FILE)))
    .toSorted()
    .toReversed()
    .map((navn) => ({ navn, tid: timeOf(navn), bytes: statSync(join(folder, navn, DATA_FILE)).size }));
}

const timeOf = (navn: string): string =>
  navn.replace(/^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d{3})$/, '$1-$2-$3T$4:$5:$6.$7Z');

/** The name for a moment; the next free millisecond when two fall into one. */
function nameAt(mappe: string, now: number): string {
  const navn = digitsOf(now);
  return existsSync(join(folderOf(mappe), navn)) ? nameAt(mappe, now + 1) : navn;
}

const digitsOf = (now: number): string => {
  const digits = new Date(now).toISOString().replace(/[-:TZ.]/g, '');
  return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${digits.slice(14)}`;
};

/**
 * An encrypted copy of database and key file, opened and compared after writing, then the oldest beyond seven
 * removed. Null when nothing was written since the newest backup, so that looking does not push out real ones.
 */
export function makeBackup(db: Database, mappe: string, key: Buffer, now: number): string | null {
  const folder = folderOf(mappe);
  const head = currentWitness(db).projekt;
  const newest = listBackups(mappe)[0];
  if (newest && headOfBackup(join(folder, newest.navn), key) === head) return null;
  const navn = nameAt(mappe, now);
  const part = join(folder, `${navn}.del`);
  mkdirSync(part, { recursive: true });
  try {
    db.sql('VACUUM INTO ?').run(join(part, DATA_FILE));
    copyFileSync(join(mappe, KEY_FILE), join(part, KEY_FILE));
    if (verifiedHead(part, key) !== head) throw new OperationError('beskadiget', { detail: { fil: FOLDER } });
    renameSync(part, join(folder, navn));
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw error;
  }
  for (const old of listBackups(mappe).slice(KEPT))
    rmSync(join(folder, old.navn), { recursive: true, force: true });
  return navn;
}

function verifiedHead(folder: string, key: Buffer): string {
  const copy = openDatabase(join(folder, DATA_FILE), { key: { raw: key }, readonly: true });
  try {
    const result = copy.raw.pragma('quick_check(1)', { simple: true });
    return result === 'ok' ? currentWitness(copy).projekt : '';
  } finally {
    copy.close();
  }
}

function headOfBackup(folder: string, key: Buffer): string | null {
  try {
    const copy = openDatabase(join(folder, DATA_FILE), { key: { raw: key }, readonly: true });
    try {
      return currentWitness(copy).projekt;
    } finally {
      copy.close();
    }
  } catch {
    return null; // Damaged or from before a new key: no reason not to make a good one.
  }
}

/**
 * Puts a backup in place of the project's files; those are kept beside the backups under the returned name.
 * The caller has proved that the password opens the backup, and that nobody has the project open.
 */
export function restoreBackup(mappe: string, navn: string, now: number): string {
  const source = join(folderOf(mappe), basename(navn));
  const kept = join(folderOf(mappe), `foer-gendannelse-${digitsOf(now)}`);
  const part = join(mappe, `${DATA_FILE}.gendannes`);
  copyFileSync(join(source, DATA_FILE), part);
  mkdirSync(kept, { recursive: true });
  for (const file of [DATA_FILE, `${DATA_FILE}-wal`, `${DATA_FILE}-shm`]) {
    if (existsSync(join(mappe, file))) renameSync(join(mappe, file), join(kept, file));
  }
  copyFileSync(join(mappe, KEY_FILE), join(kept, KEY_FILE));
  copyFileSync(join(source, KEY_FILE), join(mappe, KEY_FILE));
  renameSync(part, join(mappe, DATA_FILE));
  return basename(kept);
}

/** The folder of a named backup. @throws OperationError `findes_ikke`. */
export function backupFolder(mappe: string, navn: string): string {
  const found = listBackups(mappe).find((b) => b.navn === navn);
  if (!found) throw new OperationError('findes_ikke');
  return join(folderOf(mappe), found.navn);
}
