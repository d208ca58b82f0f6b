import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { generateProject, writePlan } from '../../electron/service/features/projekt/demo/index.ts';
import { createProject } from '../../electron/service/features/projekt/lifecycle.ts';
import { openSlots, readKeyFile } from '../../electron/service/keys/keyfile.ts';
import { openDatabase } from '../../electron/service/db/open.ts';
import type { Database } from '../../electron/service/db/database.ts';
import { createService, type Service } from '../../electron/service/service.ts';
import { ServiceState } from '../../electron/service/state.ts';
import { PROTOCOL, type InputOf, type OperationName, type OutputOf } from '../../shared/contract/index.ts';
import { SKABELON_KOMMUNER, SKABELON_PROJEKT } from '../../shared/domain/projekt/index.ts';
import { cachedFolder } from '../tools/cache.ts';
import { ROOT } from '../tools/sources.ts';

/** The last day of what the generator registers. */
export const DATO = '2024-03-19';
export const PASSWORD = 'bench-adgangskode';
const SEED = 3;
/** The project's own scrypt is made cheap; the real one is measured on its own line. */
export const CHEAP_KDF = 1024;
/** What decides the bytes of a generated project. */
const MAKERS = [
  'electron/service/{log,keys}/*.ts',
  'electron/service/db/migrations/*.ts',
  'electron/service/features/{registrering,projekt}/**/*.ts',
  'shared/domain/**/*.ts',
];

/** A copy of the generated project, to be opened and written to. */
export interface BenchProject {
  readonly folder: string;
  readonly projekt: string;
  readonly key: Buffer;
  readonly projektId: string;
  readonly brugerId: string;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of MAKERS.flatMap((glob) => globSync(glob, { cwd: ROOT })).toSorted())
    hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Generates the project once per version of the code that makes it, and copies it for this run. */
export async function benchProject(deltagere: number): Promise<BenchProject> {
  const size = `bench-${String(deltagere)}-`;
  const made = await cachedFolder(size + fingerprint(), (part) => generate(part, deltagere));
  removeOlder(made, size);
  const folder = mkdtempSync(join(tmpdir(), 'effektspor-bench-'));
  const projekt = join(folder, 'projekt');
  mkdirSync(projekt);
  for (const file of ['data.db', 'projekt.effektspor'])
    copyFileSync(join(made, 'projekt', file), join(projekt, file));
  const keyFile = readKeyFile(projekt);
  const key = (await openSlots(keyFile, PASSWORD))[0]?.key;
  if (key === undefined) throw new Error('the generated project does not open');
  const db = openDatabase(join(projekt, 'data.db'), { key: { raw: key } });
  const { id: brugerId } = db.sql('SELECT id FROM bruger ORDER BY id LIMIT 1').get() as { id: string };
  db.close();
  return { folder, projekt, key, projektId: keyFile.projektId, brugerId };
}

/** Projects of the same size that older code made: of M each is 270 MB. */
function removeOlder(made: string, size: string): void {
  for (const name of readdirSync(dirname(made)))
    if (name.startsWith(size) && name !== basename(made))
      rmSync(join(dirname(made), name), { recursive: true, force: true });
}

async function generate(part: string, deltagere: number): Promise<void> {
  const state = new ServiceState({ profileDir: join(part, 'profil'), version: 'bench', kdfCost: CHEAP_KDF });
  const setup = {
    projekt: { ...SKABELON_PROJEKT, navn: 'Bench' },
    kommuner: SKABELON_KOMMUNER,
    skabelon: 'rapport',
  } as const;
  const bruger = { navn: 'Bente Bench', rolle: 'projektleder', adgangskode: PASSWORD } as const;
  const { session } = await createProject(state, join(part, 'projekt'), setup, bruger);
  await writePlan(session, generateProject({ deltagere, seed: SEED, bruger: session.bruger }));
  session.db.raw.pragma('wal_checkpoint(TRUNCATE)');
  session.db.close();
}

export const databaseOf = (project: BenchProject): Database =>
  openDatabase(join(project.projekt, 'data.db'), { key: { raw: project.key } });

/** The service with the project open, as after the password was found right. */
export async function openService({
  folder,
  projekt,
  projektId,
  key,
  brugerId,
}: BenchProject): Promise<Service> {
  const service = createService({ profileDir: join(folder, 'profil'), version: 'bench' });
  const ticket = { mappe: projekt, projektId, noegle: key.toString('hex'), brugerId, kopi: false };
  if (!(await service.resume(ticket))) throw new Error('the project does not open');
  return service;
}

let calls = 0;

/** A call through the whole dispatcher, as a window makes it. */
export async function call<N extends OperationName>(
  service: Service,
  operation: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  calls += 1;
  const reply = await service.handle({ v: PROTOCOL, id: String(calls), operation, input });
  if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply.error)}`);
  return reply.data as OutputOf<N>;
}
