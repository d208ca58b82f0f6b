import { OperationError } from '#shared/contract/index.ts';
import type { Database } from './database.ts';
import { initial } from './migrations/0001-initial.ts';
import { registration } from './migrations/0002-registration.ts';
import { dagligt } from './migrations/0003-dagligt.ts';
import { indsendelsen } from './migrations/0004-indsendelsen.ts';
import { svarskala } from './migrations/0005-svarskala.ts';

/** Static list, in order; a shipped migration is never edited, and each only adds (design.md §5). */
const MIGRATIONS: readonly string[] = [initial, registration, dagligt, indsendelsen, svarskala];

export const SCHEMA_VERSION = MIGRATIONS.length;

export const schemaVersion = (db: Database): number =>
  db.raw.pragma('user_version', { simple: true }) as number;

/**
 * Brings a database to this program's version, one transaction per step; `backup` runs before the first.
 * @throws OperationError `nyere_format` when a newer program has written the file: nothing is changed.
 */
export function migrate(db: Database, backup: () => void): void {
  const from = schemaVersion(db);
  if (from > SCHEMA_VERSION) throw new OperationError('nyere_format');
  if (from > 0 && from < SCHEMA_VERSION) backup();
  for (let version = from; version < SCHEMA_VERSION; version += 1) {
    db.transaction(() => {
      db.raw.exec(MIGRATIONS[version] ?? '');
      db.raw.pragma(`user_version = ${String(version + 1)}`);
    });
  }
}
