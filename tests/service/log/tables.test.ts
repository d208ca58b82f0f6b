import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Tabel } from '#shared/domain/register.ts';
import type { Database } from '#service/db/database.ts';
import { migrate } from '#service/db/migrate.ts';
import { openDatabase } from '#service/db/open.ts';
import {
  createWriter,
  headsOf,
  nextRedo,
  nextUndo,
  undoHandling,
  undoName,
  verifyLog,
  type Heads,
} from '#service/log/index.ts';
import { tempDir } from '../project.ts';

const control = { progress: () => undefined, pause: () => Promise.resolve() };
const dir = tempDir();
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let files = 0;
function database(): Database {
  files += 1;
  const db = openDatabase(join(dir, `${String(files)}.db`), { key: { raw: randomBytes(32) }, create: true });
  migrate(db, () => undefined);
  return db;
}

const TABLES = ['deltager', 'virksomhed', 'hold'] as const satisfies readonly Tabel[];
const step = fc.record({
  act: fc.constantFrom('create', 'update', 'stale', 'delete', 'undo', 'redo'),
  tabel: fc.constantFrom(...TABLES),
  row: fc.nat(9),
  felt: fc.constantFrom('navn', 'note'),
  value: fc.oneof(fc.string({ maxLength: 8 }), fc.constant(null)),
  bruger: fc.constantFrom('mette', 'bo'),
});

/** Runs random commands, two users on one device, some from forms that were loaded long ago. */
function run(db: Database, steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): void {
  const rows: { tabel: Tabel; id: string; loaded: Heads }[] = [];
  steps.forEach((s, i) => {
    const of = rows.filter((r) => r.tabel === s.tabel);
    const row = of[s.row % Math.max(1, of.length)];
    db.transaction(() => {
      const options = { projekt: 'p', enhed: 'e', bruger: s.bruger, now: 1000 + i };
      const find = { undo: nextUndo, redo: nextRedo }[s.act as string];
      const target = find?.(db, 'e', s.bruger) ?? null;
      if (find) {
        if (target !== null)
          undoHandling(db, createWriter(db, { ...options, handling: undoName(target) }), target);
        return;
      }
      const writer = createWriter(db, { ...options, handling: `h${String(i)}` });
      if (s.act === 'create' || !row) {
        const id = `${s.tabel}-${String(i)}`;
        writer.create(s.tabel, id, s.value === null ? {} : { [s.felt]: s.value });
        rows.push({ tabel: s.tabel, id, loaded: headsOf(db, s.tabel, id) ?? {} });
      } else if (s.act === 'delete') writer.remove(s.tabel, row.id);
      else writer.update(s.tabel, row.id, { [s.felt]: s.value }, s.act === 'stale' ? row.loaded : null);
    });
  });
}

describe('the tables', () => {
  it('equal the fold of the log after any interleaving of commands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        const db = database();
        try {
          run(db, steps);
          expect((await verifyLog(db, 'p', control)).fund).toEqual([]);
        } finally {
          db.close();
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('makes a konflikt of a stale form instead of overwriting', () => {
    const db = database();
    const writer = (handling: string) =>
      createWriter(db, { projekt: 'p', enhed: 'e', bruger: 'b', handling, now: 1 });
    writer('1').create('deltager', 'r', { navn: 'Ane' });
    const loaded = headsOf(db, 'deltager', 'r');
    writer('2').update('deltager', 'r', { navn: 'Anne' }, null);
    writer('3').update('deltager', 'r', { navn: 'Anna' }, loaded);
    expect(db.sql('SELECT konflikt FROM deltager').get()).toEqual({ konflikt: 1 });
    expect(headsOf(db, 'deltager', 'r')?.['navn']).toHaveLength(2);
    writer('4').update('deltager', 'r', { navn: 'Anne' }, headsOf(db, 'deltager', 'r'));
    expect(db.sql('SELECT konflikt, navn FROM deltager').get()).toEqual({ konflikt: 0, navn: 'Anne' });
    undoHandling(db, writer('fortryd-4'), '4');
    expect(headsOf(db, 'deltager', 'r')?.['navn']).toHaveLength(2);
    db.close();
  });

  it('refuses to alter or remove an entry', () => {
    const db = database();
    createWriter(db, { projekt: 'p', enhed: 'e', bruger: 'b', handling: 'h', now: 1 }).create('hold', 'r', {
      navn: 'Hold 1',
    });
    expect(() => db.sql("UPDATE aendring SET bruger = 'x'").run()).toThrow(/append-only/);
    expect(() => db.sql('DELETE FROM aendring').run()).toThrow(/append-only/);
    expect(() => db.sql('INSERT OR REPLACE INTO aendring SELECT * FROM aendring').run()).toThrow(
      /append-only|UNIQUE/,
    );
    db.close();
  });
});
