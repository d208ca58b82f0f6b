import { join } from 'node:path';
import { openDatabase } from '../../electron/service/db/open.ts';
import type { Database } from '../../electron/service/db/database.ts';
import type { InputOf } from '../../shared/contract/index.ts';
import { compare, timed, type Line } from './measure.ts';
import { call, databaseOf, openService, type BenchProject } from './project.ts';

/** Saves in one run; long enough to meet a checkpoint of the write-ahead log now and then. */
const SAVES = 100;

/** A durable validated save against a bare durable INSERT of the same row into the same kind of file. */
export async function benchSave(project: BenchProject, runs: number): Promise<Line[]> {
  const service = await openService(project);
  const db = databaseOf(project);
  const bare = copyOfTable(project, db);
  const people = newPeople(db);
  const saved: string[] = [];
  const save = async (): Promise<number> => {
    saved.length = 0;
    const inputs = people.splice(0, SAVES);
    const ms = await timed(async () => {
      for (const input of inputs) saved.push((await call(service, 'deltagere.create', input)).id);
    });
    return ms / SAVES;
  };
  const insert = (): Promise<number> => {
    const rows = saved.map((id) => db.sql('SELECT * FROM deltager WHERE id = ?').raw().get(id) as unknown[]);
    const statement = bare.raw.prepare<unknown[]>(
      `INSERT INTO deltager VALUES (${(rows[0] ?? []).map(() => '?').join(', ')})`,
    );
    return timed(() => rows.forEach((row) => statement.run(...row))).then((ms) => ms / SAVES);
  };
  const times = await compare(runs, save, insert);
  await service.close();
  db.close();
  bare.close();
  return [{ what: 'a durable, validated save of a deltager', ...times, unit: 'ms', aim: 2 }];
}

/** The table alone, with its rows and its index, in a file with the same cipher and the same settings. */
function copyOfTable(project: BenchProject, from: Database): Database {
  const bare = openDatabase(join(project.folder, 'bare.db'), { key: { raw: project.key }, create: true });
  const schema = from
    .sql("SELECT sql FROM sqlite_master WHERE tbl_name = 'deltager' AND sql IS NOT NULL")
    .all();
  for (const { sql } of schema as { sql: string }[]) bare.raw.exec(sql);
  const rows = from.sql('SELECT * FROM deltager').raw().all() as unknown[][];
  const statement = bare.raw.prepare<unknown[]>(
    `INSERT INTO deltager VALUES (${(rows[0] ?? []).map(() => '?').join(', ')})`,
  );
  bare.transaction(() => rows.forEach((row) => statement.run(...row)));
  bare.raw.pragma('wal_checkpoint(TRUNCATE)');
  return bare;
}

/** Enough persons with CPR numbers of their own. Born in 1940–99; the last four digits are invented. */
function newPeople(db: Database): InputOf<'deltagere.create'>[] {
  const taken = new Set(db.sql('SELECT cpr FROM deltager').pluck().all() as string[]);
  const two = (n: number): string => String(n).padStart(2, '0');
  const people: InputOf<'deltagere.create'>[] = [];
  for (let i = 0; people.length < SAVES * 100; i += 1) {
    const cpr = `${two(1 + (i % 28))}${two(1 + (i % 12))}${two(40 + (i % 60))}${String(i % 4000).padStart(4, '0')}`;
    if (taken.has(cpr)) continue;
    taken.add(cpr);
    people.push({
      navn: `Bente Bjerregaard Nummer${String(i)}`,
      cpr,
      kommune: '316',
      telefon: `20 ${two(i % 100)} ${two((i >> 3) % 100)} 30`,
      email: `b${String(i)}@example.dk`,
      visitationDato: '2023-04-20',
      visitationSagsbehandler: 'Kirsten Holm',
      visitationKommune: '316',
      optagetDato: '2023-05-01',
      ydelse: 'kontanthjaelp_jobparat',
      arbejdsmarkedsstatus: 'ledig',
      uddannelsesniveau: 'isced_3_4',
    });
  }
  return people;
}
