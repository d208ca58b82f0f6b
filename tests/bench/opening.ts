import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { createSlot, DEFAULT_KDF_COST } from '../../electron/service/keys/keyfile.ts';
import { compare, median, timed, type Line } from './measure.ts';
import { openService, type BenchProject } from './project.ts';

/** Opening a project once its key is known, against opening the bare file; and the derivation of the key. */
export async function benchOpening(project: BenchProject, runs: number): Promise<Line[]> {
  const times = await compare(
    runs,
    () => opened(project),
    () => bareOpened(project),
  );
  const scrypt: number[] = [];
  for (let run = 0; run < 3; run += 1)
    scrypt.push(
      await timed(() => createSlot('id', randomBytes(32), 'en adgangskode', 'bruger', DEFAULT_KDF_COST)),
    );
  return [
    { what: 'open a project, its key known', ...times, unit: 'ms', aim: null },
    {
      what: 'the key from the password (scrypt, slow on purpose)',
      ours: median(scrypt),
      bare: null,
      unit: 'ms',
      aim: null,
    },
  ];
}

async function opened(project: BenchProject): Promise<number> {
  const start = performance.now();
  const service = await openService(project);
  const ms = performance.now() - start;
  await service.close();
  return ms;
}

/** The least that proves the key right: open, set cipher and key, read the schema. */
function bareOpened({ projekt, key }: BenchProject): number {
  const start = performance.now();
  const db = new SqliteDatabase(join(projekt, 'data.db'));
  db.pragma("cipher = 'aegis'");
  db.pragma(`key = "x'${key.toString('hex')}'"`);
  db.prepare('SELECT count(*) FROM sqlite_master').get();
  const ms = performance.now() - start;
  db.close();
  return ms;
}
