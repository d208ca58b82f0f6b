import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputOf, OperationName, OutputOf, Reply, ServiceError } from '#shared/contract/index.ts';
import { PROTOCOL } from '#shared/contract/index.ts';
import type { Database } from '#service/db/database.ts';
import { openDatabase } from '#service/db/open.ts';
import { openSlots, readKeyFile } from '#service/keys/keyfile.ts';
import { createService, type Service } from '#service/service.ts';

export const PASSWORD = 'en-god-adgangskode';
/** scrypt is slow on purpose; tests open projects by the hundred. */
const KDF_COST = 2 ** 10;

export interface TestProject {
  readonly dir: string;
  readonly mappe: string;
  readonly service: Service;
  readonly recoveryKey: string;
  /** The reply's data; throws what the operation refused with. */
  call<N extends OperationName>(name: N, input: InputOf<N>, begrundelse?: string): Promise<OutputOf<N>>;
  /** The error the operation refuses with. */
  refused(name: OperationName, input: unknown): Promise<ServiceError>;
  /** `begrundelse`: why something of a closed period is written. */
  send(name: string, input: unknown, begrundelse?: string): Promise<Reply>;
  /** A service of its own on the same folder, as a restart or another program would be. */
  restart(): TestProject;
  remove(): Promise<void>;
}

export class Refused extends Error {
  readonly error: ServiceError;
  constructor(name: string, error: ServiceError) {
    super(`${name}: ${JSON.stringify(error)}`);
    this.error = error;
  }
}

export const tempDir = (): string => mkdtempSync(join(tmpdir(), 'effektspor-'));

/** A service on a folder, with typed calls; nothing open yet. */
export function serviceOn(dir: string, now?: () => number, recoveryKey = ''): TestProject {
  const service = createService({
    profileDir: join(dir, 'profil'),
    version: '0.0.0-test',
    kdfCost: KDF_COST,
    ...(now ? { now } : {}),
  });
  let count = 0;
  const send = (operation: string, input: unknown, begrundelse?: string): Promise<Reply> => {
    count += 1;
    const reason = begrundelse === undefined ? {} : { begrundelse };
    return service.handle({ v: PROTOCOL, id: String(count), operation, input, ...reason });
  };
  return {
    dir,
    mappe: join(dir, 'projekt'),
    service,
    recoveryKey,
    send,
    call: async <N extends OperationName>(name: N, input: InputOf<N>, begrundelse?: string) => {
      const reply = await send(name, input, begrundelse);
      if (!reply.ok) throw new Refused(name, reply.error);
      return reply.data as OutputOf<N>;
    },
    refused: async (name, input) => {
      const reply = await send(name, input);
      if (reply.ok) throw new Error(`${name} was not refused`);
      return reply.error;
    },
    restart: () => serviceOn(dir, now, recoveryKey),
    remove: async () => {
      await service.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A new project with the report's template in a temporary folder, open. */
export async function newProject(now?: () => number): Promise<TestProject> {
  const project = serviceOn(tempDir(), now);
  const made = await project.call('projekt.create', {
    mappe: project.mappe,
    projekt: { navn: 'Prøveprojekt', bevillingFra: '2022-06-15', bevillingTil: '2025-12-31' },
    kommuner: [{ kommune: '316', rolle: 'lead' }],
    bruger: 'Mette Holm',
    adgangskode: PASSWORD,
  });
  return { ...project, recoveryKey: made.gendannelsesnoegle };
}

/** The database as somebody with the key and SQL tools has it. */
export async function withKey(project: TestProject, work: (db: Database) => void): Promise<void> {
  const [slot] = await openSlots(readKeyFile(project.mappe), PASSWORD);
  const db = openDatabase(join(project.mappe, 'data.db'), { key: { raw: slot?.key ?? Buffer.alloc(32) } });
  work(db);
  db.raw.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
