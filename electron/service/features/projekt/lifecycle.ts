import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { OperationError, type ParsedInputOf } from '#shared/contract/index.ts';
import type { Rolle } from '#shared/domain/kodelister/index.ts';
import { DATA_FILE, makeBackup } from '../../db/backup.ts';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import {
  checkKeyFile,
  createSlot,
  DEFAULT_KDF_COST,
  KEY_FILE,
  newKeyFile,
  newRecoveryKey,
  normalizeRecoveryKey,
  openSlots,
  readKeyFile,
  writeKeyFile,
  type KeySlot,
} from '../../keys/keyfile.ts';
import { checkPassword } from '../../keys/password.ts';
import { renewIndex } from '../../log/index.ts';
import { newDevice, Session, type SessionBruger } from '../../session.ts';
import type { ServiceState } from '../../state.ts';
import { FactCache } from '../indikatorer/index.ts';
import { openCopy } from '../revision/index.ts';
import { isFile, refuseSyncedFolder, refuseUsedFolder } from './folder.ts';
import { checkSetup, writeSetup, type Setup } from './setup.ts';

/**
 * Makes a project folder: database, key file, first user, template. All or nothing: a failure leaves no folder.
 * The project is open afterwards.
 */
export async function createProject(
  state: ServiceState,
  mappe: string,
  setup: Setup,
  bruger: { readonly navn: string; readonly rolle: Rolle; readonly adgangskode: string },
): Promise<{ mappe: string; projektId: string; gendannelsesnoegle: string; session: Session }> {
  const folder = resolve(mappe);
  checkPassword(bruger.adgangskode);
  checkSetup(setup);
  refuseSyncedFolder(folder);
  refuseUsedFolder(folder);
  await closeProject(state);
  const existed = existsSync(folder);
  mkdirSync(folder, { recursive: true });
  const keys = await newKeys(state, bruger.adgangskode);
  let db: Database | undefined;
  try {
    db = openDatabase(join(folder, DATA_FILE), { key: { raw: keys.key }, create: true });
    const session = firstSession(state, db, folder, keys, { navn: bruger.navn, rolle: bruger.rolle });
    session.db.transaction(() => writeSetup(session.fastWriter(), session, setup, keys.slots[0].id));
    writeKeyFile(folder, newKeyFile(keys.projektId, [...keys.slots]), keys.key);
    begin(state, session);
    const { projektId, gendannelsesnoegle } = keys;
    return { mappe: folder, projektId, gendannelsesnoegle, session };
  } catch (error) {
    db?.close();
    removeProject(folder, existed);
    throw error;
  }
}

interface NewKeys {
  readonly projektId: string;
  readonly key: Buffer;
  /** The first user's and the recovery key's. */
  readonly slots: readonly [KeySlot, KeySlot];
  readonly gendannelsesnoegle: string;
}

async function newKeys(state: ServiceState, adgangskode: string): Promise<NewKeys> {
  const projektId = state.sessionDefaults().newId();
  const key = randomBytes(32);
  const N = state.options.kdfCost ?? DEFAULT_KDF_COST;
  const gendannelsesnoegle = newRecoveryKey();
  const typed = normalizeRecoveryKey(gendannelsesnoegle) ?? '';
  const slots = await Promise.all([
    createSlot(projektId, key, adgangskode, 'bruger', N),
    createSlot(projektId, key, typed, 'gendannelse', N),
  ]);
  return { projektId, key, slots, gendannelsesnoegle };
}

function firstSession(
  state: ServiceState,
  db: Database,
  mappe: string,
  { projektId, key }: NewKeys,
  user: Omit<SessionBruger, 'id'>,
): Session {
  migrate(db, () => undefined);
  renewIndex(db);
  newDevice(db);
  const bruger = { id: state.sessionDefaults().newId(), ...user };
  return newSession(state, { db, mappe, projektId, key, bruger, viaGendannelse: false });
}

/** What a failed creation made, and the folder where it was not there before. */
function removeProject(folder: string, existed: boolean): void {
  for (const file of [DATA_FILE, `${DATA_FILE}-wal`, `${DATA_FILE}-shm`, KEY_FILE]) {
    rmSync(join(folder, file), { force: true });
  }
  if (!existed) rmSync(folder, { recursive: true, force: true });
}

function newSession(
  state: ServiceState,
  input: {
    db: Database;
    mappe: string;
    projektId: string;
    key: Buffer;
    bruger: SessionBruger;
    viaGendannelse: boolean;
  },
): Session {
  return new Session({
    ...input,
    readonly: false,
    facts: new FactCache(input.db),
    ...state.sessionDefaults(),
  });
}

function begin(state: ServiceState, session: Session): void {
  const ticket = {
    mappe: session.mappe,
    projektId: session.projektId,
    noegle: session.key?.toString('hex') ?? '',
    brugerId: session.bruger.id,
    kopi: false,
  };
  state.setSession(session, ticket);
  state.remember({ mappe: session.mappe, navn: session.info().navn, bruger: session.bruger.navn });
}

/** Opens a project folder, or an auditor's copy, with a password or the recovery key. */
export async function openProject(
  state: ServiceState,
  input: ParsedInputOf<'projekt.open'>,
): Promise<Session> {
  const path = resolve(input.mappe);
  const folder = isFile(path) && basename(path) === KEY_FILE ? dirname(path) : path;
  if (isFile(folder)) return openCopy(state, folder, input.adgangskode, () => closeProject(state));
  const file = readKeyFile(folder);
  refuseSyncedFolder(folder);
  if (!existsSync(join(folder, DATA_FILE))) throw new OperationError('ikke_et_projekt');
  const opened = await openSlots(file, input.adgangskode);
  const key = opened[0]?.key;
  if (!key) throw new OperationError('forkert_adgangskode', { fields: { adgangskode: { kode: 'forkert' } } });
  checkKeyFile(file, key);
  await closeProject(state);
  const db = openKeyed(folder, key, file.projektId, state.now);
  try {
    const viaGendannelse = opened.every(({ slot }) => slot.art === 'gendannelse');
    const bruger = findUser(
      db,
      opened.map(({ slot }) => slot.id),
      input.bruger,
      viaGendannelse,
    );
    const session = newSession(state, {
      db,
      mappe: folder,
      projektId: file.projektId,
      key,
      bruger,
      viaGendannelse,
    });
    begin(state, session);
    return session;
  } catch (error) {
    db.close();
    throw error;
  }
}

function openKeyed(folder: string, key: Buffer, projektId: string, now: () => number): Database {
  const db = openDatabase(join(folder, DATA_FILE), { key: { raw: key } });
  try {
    migrate(db, () => makeBackup(db, folder, key, now()));
    renewIndex(db);
    const found = db.first(db.selectFrom('projekt').select('id').where('id', '=', projektId));
    if (!found) throw new OperationError('beskadiget', { detail: { fil: DATA_FILE } });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The user whose password it was; the recovery key opens as the named user, or the first. */
function findUser(
  db: Database,
  slots: readonly string[],
  navn: string | undefined,
  viaGendannelse: boolean,
): SessionBruger {
  const users = db.all(
    db.selectFrom('bruger').select(['id', 'navn', 'rolle', 'slot']).where('slettet', '=', 0).orderBy('id'),
  );
  const mine = viaGendannelse ? users : users.filter((u) => u.slot !== null && slots.includes(u.slot));
  const found = navn === undefined ? mine[0] : mine.find((u) => u.navn?.toLowerCase() === navn.toLowerCase());
  if (!found)
    throw new OperationError('forkert_adgangskode', { fields: { adgangskode: { kode: 'forkert' } } });
  return { id: found.id, navn: found.navn ?? '', rolle: found.rolle ?? 'jobformidler' };
}

/** Reopens after a crash, with the key the supervisor kept. */
export function resumeProject(
  state: ServiceState,
  folder: string,
  projektId: string,
  key: Buffer,
  brugerId: string,
): Session {
  const db = openKeyed(folder, key, projektId, state.now);
  const user = db.first(db.selectFrom('bruger').select(['id', 'navn', 'rolle']).where('id', '=', brugerId));
  const bruger = { id: brugerId, navn: user?.navn ?? '', rolle: user?.rolle ?? 'jobformidler' };
  const session = newSession(state, { db, mappe: folder, projektId, key, bruger, viaGendannelse: false });
  begin(state, session);
  return session;
}

/** Closes what is open, after a verified backup of what was written since the last. Returns the backup's name. */
export async function closeProject(state: ServiceState): Promise<string | null> {
  const { session } = state;
  if (!session) return null;
  state.setSession(null, null);
  try {
    if (session.readonly || !session.key) return null;
    return makeBackup(session.db, session.mappe, session.key, state.now());
  } finally {
    session.db.close();
  }
}
