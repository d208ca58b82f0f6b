import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { OperationError } from '#shared/contract/index.ts';

const SYNCED =
  /^(onedrive|dropbox|google ?drive|googledrive|icloud|icloud ?drive|nextcloud|owncloud|sharepoint|syncthing)/i;

/**
 * A database in a folder that another program copies, or on a network drive, gets damaged (anchors.md, design.md §8).
 * @throws OperationError `mappe_i_sky`.
 */
export function refuseSyncedFolder(mappe: string): void {
  const whole = resolve(mappe);
  const part = whole.split(sep).find((name) => SYNCED.test(name));
  if (part !== undefined) throw new OperationError('mappe_i_sky', { detail: { mappe: part } });
  if (whole.startsWith('\\\\'))
    throw new OperationError('mappe_i_sky', { detail: { mappe: 'netværksdrev' } });
}

/** @throws OperationError `mappe_findes` unless the folder is missing or empty. */
export function refuseUsedFolder(mappe: string): void {
  if (!existsSync(mappe)) return;
  if (!statSync(mappe).isDirectory() || readdirSync(mappe).length > 0)
    throw new OperationError('mappe_findes');
}

export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
