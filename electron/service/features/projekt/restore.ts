import { join, resolve } from 'node:path';
import { OperationError, type ParsedInputOf } from '#shared/contract/index.ts';
import { backupFolder, DATA_FILE, restoreBackup } from '../../db/backup.ts';
import { openDatabase } from '../../db/open.ts';
import { checkKeyFile, openSlots, readKeyFile } from '../../keys/keyfile.ts';
import { newDevice } from '../../session.ts';
import type { ServiceState } from '../../state.ts';
import { closeProject } from './lifecycle.ts';

/**
 * Puts a backup in place after proving that the password opens it. The database then writes as a new device:
 * numbers that an export has printed are never given out twice (design.md §8).
 */
export async function restoreProject(
  state: ServiceState,
  input: ParsedInputOf<'projekt.restore'>,
): Promise<{ bevaretSom: string }> {
  const mappe = resolve(input.mappe);
  const folder = backupFolder(mappe, input.backup);
  const file = readKeyFile(folder);
  const key = (await openSlots(file, input.adgangskode))[0]?.key;
  if (!key) throw new OperationError('forkert_adgangskode', { fields: { adgangskode: { kode: 'forkert' } } });
  checkKeyFile(file, key);
  openDatabase(join(folder, DATA_FILE), { key: { raw: key }, readonly: true }).close();
  if (state.session?.mappe === mappe) await closeProject(state);
  const bevaretSom = restoreBackup(mappe, input.backup, state.now());
  const db = openDatabase(join(mappe, DATA_FILE), { key: { raw: key } });
  try {
    db.transaction(() => newDevice(db));
  } finally {
    db.close();
  }
  return { bevaretSom };
}
