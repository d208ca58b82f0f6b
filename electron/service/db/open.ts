import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { OperationError } from '#shared/contract/index.ts';
import { wrap, type Database } from './database.ts';

/** A raw 256-bit key (a project's database) or a passphrase (an auditor's copy). */
export type Key = { readonly raw: Buffer } | { readonly passphrase: string };

export interface OpenOptions {
  readonly key: Key;
  readonly readonly?: boolean;
  /** Make the file; without it, a missing file is an error. */
  readonly create?: boolean;
}

/** Larger files are checked by `kontrol` and as they are used. */
const CHECKED_BYTES = 32 * 1024 * 1024;

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const keyPragma = (pragma: 'key' | 'rekey', key: Key): string =>
  'raw' in key ? `${pragma} = "x'${key.raw.toString('hex')}'"` : `${pragma} = ${quote(key.passphrase)}`;

/**
 * Opens an encrypted database (design.md §5): aegis, WAL, full durability, nothing temporary on disk.
 * @throws OperationError `beskadiget` when key and file do not fit or the file is damaged.
 */
export function openDatabase(file: string, options: OpenOptions): Database {
  const raw = new SqliteDatabase(file, {
    fileMustExist: options.create !== true,
    readonly: options.readonly === true,
    timeout: 5000,
  });
  try {
    raw.pragma("cipher = 'aegis'");
    raw.pragma(keyPragma('key', options.key));
    if (options.create !== true) {
      raw.prepare('SELECT count(*) FROM sqlite_master').get();
      checkFile(raw, file);
    }
    configure(raw, options.readonly === true);
    return wrap(raw);
  } catch (error) {
    raw.close();
    throw error;
  }
}

// Danish order (domain.md §3.6): æ ø å last, aa as å. SQLite has no such collation.
const danishKey = (text: unknown): string | null =>
  typeof text !== 'string'
    ? null
    : text
        .toLowerCase()
        .replace(/å|aa/g, '~')
        .replace(/ø|ö/g, '}')
        .replace(/æ|ä/g, '{')
        .normalize('NFD')
        .replace(/\p{M}/gu, '');

function configure(raw: SqliteDatabase.Database, readonly: boolean): void {
  raw.function('dansk', { deterministic: true }, danishKey);
  raw.pragma('temp_store = MEMORY');
  raw.pragma('trusted_schema = OFF');
  raw.pragma('foreign_keys = ON');
  raw.pragma('cache_size = -16384');
  // Without it, INSERT OR REPLACE would pass by the triggers that guard the log.
  raw.pragma('recursive_triggers = ON');
  if (readonly) return;
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  // 16 MB: pages that many saves touch are then moved into the file once.
  raw.pragma('wal_autocheckpoint = 4000');
  raw.pragma('secure_delete = ON');
}

/**
 * The plain bytes 16-23 of an aegis file and pages behind the last are not authenticated (stack.md §14):
 * compared with what the authenticated pages say.
 */
function checkFile(raw: SqliteDatabase.Database, file: string): void {
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(24);
    readSync(handle, header, 0, 24, 0);
    const pageSize = raw.pragma('page_size', { simple: true }) as number;
    const stated = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const usual = header[21] === 64 && header[22] === 32 && header[23] === 32;
    const { size } = fstatSync(handle);
    const whole = size % pageSize === 0;
    // Every page proves itself when it is read; a file of this size is read through in an instant.
    if (size <= CHECKED_BYTES && raw.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new OperationError('beskadiget');
    }
    if (stated !== pageSize || !usual || !whole) throw new OperationError('beskadiget');
  } finally {
    closeSync(handle);
  }
}
