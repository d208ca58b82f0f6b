import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { migrate, SCHEMA_VERSION, schemaVersion } from '#service/db/migrate.ts';
import { openDatabase } from '#service/db/open.ts';
import { expectedColumns } from '#service/db/schema.ts';
import { tempDir } from '../project.ts';

const dir = tempDir();
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const database = (name: string) => {
  const db = openDatabase(join(dir, name), { key: { raw: randomBytes(32) }, create: true });
  migrate(db, () => undefined);
  return db;
};

describe('the schema', () => {
  it('has exactly the tables and columns that the entities declare', () => {
    const db = database('a.db');
    for (const [tabel, columns] of Object.entries(expectedColumns())) {
      const actual = db.sql('SELECT name, type FROM pragma_table_info(?)').all(tabel) as {
        name: string;
        type: string;
      }[];
      expect(Object.fromEntries(actual.map((c) => [c.name, c.type])), tabel).toEqual(columns);
    }
    db.close();
  });

  it('is STRICT, and entity tables demand nothing but the id (a merge is never refused)', () => {
    const db = database('b.db');
    const strict = db
      .sql("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
      .all() as { name: string; strict: number }[];
    for (const tabel of Object.keys(expectedColumns())) {
      expect(strict.find((t) => t.name === tabel)?.strict, tabel).toBe(1);
      const demanding = db.sql(`SELECT name FROM pragma_table_info(?) WHERE "notnull" = 1`).all(tabel) as {
        name: string;
      }[];
      expect(demanding).toEqual([{ name: 'id' }]);
      const unique = db
        .sql(`SELECT name FROM pragma_index_list(?) WHERE "unique" = 1 AND origin <> 'pk'`)
        .all(tabel);
      expect(unique).toEqual([]);
    }
    db.close();
  });

  it('is left alone by a second run, and ends at this program’s version', () => {
    const db = database('c.db');
    migrate(db, () => {
      throw new Error('no backup is needed');
    });
    expect(schemaVersion(db)).toBe(SCHEMA_VERSION);
    db.close();
  });

  it('answers the hot look-ups from an index', () => {
    const db = database('d.db');
    const plan = (sql: string): string =>
      (db.sql(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map((row) => row.detail).join('; ');
    const hot = [
      "SELECT id FROM deltager WHERE cpr = '1' AND slettet = 0",
      "SELECT id FROM virksomhed WHERE cvr = '1' AND slettet = 0",
      "SELECT nr, id, hlc FROM aendring WHERE enhed = 'e' ORDER BY nr DESC LIMIT 1",
      "SELECT * FROM aendring WHERE raekke = 'r' ORDER BY hlc, enhed, nr",
      "SELECT * FROM aendring WHERE handling = 'h' ORDER BY enhed, nr",
      "SELECT id FROM praktikforloeb WHERE deltagerId = 'x' AND slettet = 0",
      "SELECT id FROM tilmelding WHERE holdId = 'x' AND slettet = 0",
      "SELECT id FROM virksomhedskontakt WHERE virksomhedId = 'x' AND slettet = 0",
      "SELECT nr FROM soegning_raekke WHERE raekke = 'r'",
    ];
    for (const sql of hot) expect(plan(sql)).toMatch(/SEARCH .* USING/);
    db.close();
  });
});
