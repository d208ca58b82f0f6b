import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { OperationError } from '#shared/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { schemaVersion, SCHEMA_VERSION } from '../../db/migrate.ts';
import { keyPragma, openDatabase } from '../../db/open.ts';
import { fileHash } from '../../fileHash.ts';
import { FactCache } from '../indikatorer/index.ts';
import { Session } from '../../session.ts';
import type { ServiceState } from '../../state.ts';

/** Who a copy is opened as: its reader has no user in the project. */
const READER = { id: 'revisor', navn: 'Revisor', rolle: 'revisor' } as const;

/** Tables of the laptop, not of the project: they do not travel. Device names stay, for the log refers to them. */
const LOCAL = ['lokal', 'kladde', 'visningsvalg'];

/**
 * One encrypted file with a passphrase of its own, whole or not at all. The passphrase goes through the
 * database library's own key derivation, so that its salt lies in the first 16 bytes (stack.md §14).
 */
export async function makeCopy(
  session: Session,
  sti: string,
  adgangskode: string,
): Promise<{ sti: string; bytes: number; sha256: string }> {
  const target = resolve(sti);
  const part = `${target}.del`;
  if (!existsSync(dirname(target))) throw new OperationError('findes_ikke');
  if (session.key === null) throw new OperationError('skrivebeskyttet');
  rmSync(part, { force: true });
  try {
    session.db.sql('VACUUM INTO ?').run(part);
    const copy = openDatabase(part, { key: { raw: session.key } });
    try {
      for (const tabel of LOCAL) copy.sql(`DELETE FROM ${tabel}`).run();
      copy.sql('UPDATE enhed SET egen = 0').run();
      copy.raw.pragma('journal_mode = DELETE');
      copy.raw.exec('VACUUM');
      copy.raw.pragma(keyPragma('rekey', { passphrase: adgangskode }));
    } finally {
      copy.close();
    }
    openDatabase(part, { key: { passphrase: adgangskode }, readonly: true }).close();
    renameSync(part, target);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(part + end, { force: true });
  }
  return { sti: target, bytes: statSync(target).size, sha256: await fileHash(target) };
}

/** @throws OperationError for a wrong passphrase and a foreign file alike: from outside an encrypted file they look the same. */
function openEncrypted(file: string, adgangskode: string): Database {
  try {
    return openDatabase(file, { key: { passphrase: adgangskode }, readonly: true });
  } catch (error) {
    if (error instanceof OperationError) throw error;
    throw new OperationError('forkert_adgangskode', {
      fields: { adgangskode: { kode: 'forkert_eller_fremmed' } },
    });
  }
}

/** Opens a copy read-only: nothing in the file changes, not even beside it. */
export async function openCopy(
  state: ServiceState,
  file: string,
  adgangskode: string,
  closeOther: () => Promise<unknown>,
): Promise<Session> {
  const db = openEncrypted(file, adgangskode);
  try {
    if (schemaVersion(db) > SCHEMA_VERSION) throw new OperationError('nyere_format');
    const projekt = db.first(db.selectFrom('projekt').select(['id', 'navn']).where('slettet', '=', 0));
    if (!projekt) throw new OperationError('ikke_et_projekt');
    await closeOther();
    const base = { db, mappe: file, projektId: projekt.id, key: null, bruger: READER, readonly: true };
    const session = new Session({
      ...base,
      viaGendannelse: false,
      facts: new FactCache(db),
      ...state.sessionDefaults(),
    });
    const noegle = adgangskode;
    state.setSession(session, {
      mappe: file,
      projektId: projekt.id,
      noegle,
      brugerId: READER.id,
      kopi: true,
    });
    state.remember({ mappe: file, navn: projekt.navn ?? '', bruger: null });
    return session;
  } catch (error) {
    db.close();
    throw error;
  }
}
