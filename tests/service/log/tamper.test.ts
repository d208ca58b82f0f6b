import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fund, Vidne } from '#shared/contract/index.ts';
import type { Database } from '#service/db/database.ts';
import { migrate } from '#service/db/migrate.ts';
import { openDatabase } from '#service/db/open.ts';
import type { AendringTabel } from '#service/db/schema.ts';
import {
  commitment,
  createWriter,
  currentWitness,
  entryId,
  foldLog,
  GENESIS,
  insertChange,
  parseChange,
  seal,
  verifyLog,
  verifyWitness,
  writeRow,
} from '#service/log/index.ts';
import { tempDir } from '../project.ts';

const control = { progress: () => undefined, pause: () => Promise.resolve() };
const ENTRIES = 12;
const dir = tempDir();
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let db: Database;
let printed: Vidne;
let files = 0;

/** A log of twelve entries, and the guards taken away as somebody with the key and SQL tools could. */
function unguarded(): void {
  files += 1;
  db = openDatabase(join(dir, `${String(files)}.db`), { key: { raw: randomBytes(32) }, create: true });
  migrate(db, () => undefined);
  for (let i = 1; i <= ENTRIES; i += 1) {
    const writer = createWriter(db, {
      projekt: 'p',
      enhed: 'e',
      bruger: 'b',
      handling: `h${String(i)}`,
      now: i,
    });
    if (i % 3 === 1)
      writer.create('deltager', `r${String(i)}`, { navn: `Person ${String(i)}`, kommune: '316' });
    else writer.update('deltager', `r${String(i - ((i - 1) % 3))}`, { telefon: String(i) }, null);
  }
  printed = currentWitness(db);
  db.raw.exec('DROP TRIGGER aendring_slettes_ikke; DROP TRIGGER aendring_rettes_ikke');
}

beforeEach(unguarded);

const entries = () =>
  (db.sql('SELECT * FROM aendring ORDER BY nr').all() as AendringTabel[]).map(parseChange);
const findings = async (): Promise<Fund[]> => [
  ...(await verifyLog(db, 'p', control)).fund,
  ...verifyWitness(db, printed),
];
const named = (fund: readonly Fund[]): number[] =>
  fund.flatMap((f) => (typeof f.detalje?.['nr'] === 'number' ? [f.detalje['nr']] : []));

/** Makes the tables agree with whatever the log now says. */
function refold(): void {
  db.sql('DELETE FROM deltager').run();
  for (const row of foldLog(entries()).values()) writeRow(db, row);
}

describe('a log somebody has been at', () => {
  it('is fine when nobody has', async () => {
    expect(await findings()).toEqual([]);
  });

  it('names the entry in which any column was altered', async () => {
    const column = fc.constantFrom(
      'hlc',
      'handling',
      'bruger',
      'art',
      'raekke',
      'tabel',
      'forpligtelse',
      'forrige',
      'id',
    );
    await fc.assert(
      fc.asyncProperty(column, fc.integer({ min: 1, max: ENTRIES }), async (name, nr) => {
        unguarded();
        db.sql(`UPDATE aendring SET ${name} = ${name} || 'x' WHERE nr = ?`).run(nr);
        expect(named(await findings())).toContain(nr);
        db.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('names the entry in which a value, a salt, a hash or what the writer saw was altered', async () => {
    const alter = fc.constantFrom(
      `json_set(vaerdier, '$.navn.v', 'En anden', '$.telefon.v', '99')`,
      `json_set(vaerdier, '$.navn.s', '${'0'.repeat(32)}', '$.telefon.s', '${'0'.repeat(32)}')`,
      `json_set(vaerdier, '$.navn.h', '${'0'.repeat(64)}', '$.telefon.h', '${'0'.repeat(64)}')`,
      `json_remove(vaerdier, '$.navn.v', '$.telefon.v')`,
      `json_set(vaerdier, '$.ny', json('{"v":1,"s":"","h":""}'))`,
    );
    await fc.assert(
      fc.asyncProperty(alter, fc.integer({ min: 1, max: ENTRIES }), async (sql, nr) => {
        unguarded();
        db.sql(`UPDATE aendring SET vaerdier = ${sql} WHERE nr = ?`).run(nr);
        refold();
        expect(named(await findings())).toContain(nr);
        db.close();
      }),
      { numRuns: 40 },
    );
    unguarded();
    db.sql(`UPDATE aendring SET grundlag = '{"telefon":["x"]}' WHERE nr = 6`).run();
    expect(named(await findings())).toContain(6);
  }, 60_000);

  it('names the gap where an entry was removed, and the place where two were swapped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: ENTRIES - 1 }), async (nr) => {
        unguarded();
        db.sql('DELETE FROM aendring WHERE nr = ?').run(nr);
        refold();
        expect(named(await findings())).toContain(nr + 1);
        db.close();
      }),
      { numRuns: ENTRIES },
    );
    unguarded();
    db.raw.exec(
      'UPDATE aendring SET nr = 1000 WHERE nr = 4; UPDATE aendring SET nr = 4 WHERE nr = 5; UPDATE aendring SET nr = 5 WHERE nr = 1000',
    );
    expect(named(await findings())).toEqual(expect.arrayContaining([4, 5]));
  }, 60_000);

  it('shows a cut tail only against a printed head', async () => {
    db.sql('DELETE FROM aendring WHERE nr > 8').run();
    refold();
    expect((await verifyLog(db, 'p', control)).fund).toEqual([]);
    expect(verifyWitness(db, printed)).toMatchObject([{ kode: 'hoved_mangler', detalje: { nr: ENTRIES } }]);
  });

  it('shows a wholly recomputed log only against a printed head', async () => {
    const old = entries();
    db.sql('DELETE FROM aendring').run();
    let forrige = GENESIS;
    for (const { projekt = 'p', ...c } of old.map((e) => ({ ...e, projekt: 'p' }))) {
      const values = Object.fromEntries(
        Object.entries(c.vaerdier).map(([felt, { v }]) => [felt, felt === 'navn' ? 'Opdigtet' : (v ?? null)]),
      );
      const origin = {
        projekt,
        enhed: c.enhed,
        nr: c.nr,
        hlc: c.hlc,
        handling: c.handling,
        bruger: c.bruger,
        forrige,
      };
      const forged = seal(origin, {
        art: c.art,
        tabel: c.tabel,
        raekke: c.raekke,
        vaerdier: values,
        grundlag: {},
      });
      insertChange(db, forged, '');
      forrige = forged.id;
    }
    refold();
    const chain = (await verifyLog(db, 'p', control)).fund.filter((f) => f.kode !== 'raekke_afviger');
    expect(chain).toEqual([]);
    expect(verifyWitness(db, printed)).toMatchObject([{ kode: 'hoved_afviger', detalje: { nr: ENTRIES } }]);
  });

  it('finds a table that was altered beside the log, and a row that no entry explains', async () => {
    db.sql("UPDATE deltager SET kommune = '326' WHERE id = 'r1'").run();
    expect(await findings()).toMatchObject([
      { kode: 'raekke_afviger', detalje: { id: 'r1', felt: 'kommune' } },
    ]);
    unguarded();
    db.sql("INSERT INTO deltager (id, navn, slettet) VALUES ('fremmed', 'X', 0)").run();
    expect(await findings()).toMatchObject([{ kode: 'raekke_uden_log', detalje: { id: 'fremmed' } }]);
    unguarded();
    db.sql("DELETE FROM deltager WHERE id = 'r1'").run();
    expect(await findings()).toMatchObject([{ kode: 'raekke_mangler', detalje: { id: 'r1' } }]);
  });

  it('rejects printed heads that do not fit their own sum', () => {
    const first = printed.enheder[0];
    const forged = {
      ...printed,
      enheder: [{ ...first, enhed: 'e', navn: '', nr: 3, hoved: entries()[2]?.id ?? '' }],
    };
    expect(verifyWitness(db, forged)).toMatchObject([{ kode: 'projekthoved_afviger' }]);
  });

  it('commits to every part of an entry', () => {
    const [entry] = entries();
    if (!entry) throw new Error('no entry');
    expect(commitment('p', entry)).toBe(entry.forpligtelse);
    expect(commitment('another project', entry)).not.toBe(entry.forpligtelse);
    expect(entryId(GENESIS, entry.forpligtelse)).toBe(entry.id);
  });
});
