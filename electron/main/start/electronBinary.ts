import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const ELECTRON = resolve(import.meta.dirname, '../../../node_modules/electron');

/** The Electron program to start: the one named by ELECTRON_EXEC_PATH, else the installed one, else null. */
export function findElectron(): string | null {
  const named = process.env['ELECTRON_EXEC_PATH'];
  if (named) return existsSync(named) ? named : null;
  try {
    const program = resolve(ELECTRON, 'dist', readFileSync(resolve(ELECTRON, 'path.txt'), 'utf8').trim());
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** Switches that Electron needs here: as root on Linux it refuses to start with its sandbox. */
export function electronSwitches(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

const INSTALL_SECONDS = 20;
const RETRY_AFTER_MS = 60 * 60 * 1000;
const FAILED = resolve(ELECTRON, '../.cache/effektspor-electron-install-failed');

/** As `findElectron`, but lets Electron's own installer try for a moment; after a failure it rests for an hour. */
export function findOrInstallElectron(): string | null {
  const installed = findElectron();
  const installer = resolve(ELECTRON, 'install.js');
  if (installed !== null || !existsSync(installer)) return installed;
  const failedAt = statSync(FAILED, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - failedAt < RETRY_AFTER_MS) return null;
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: INSTALL_SECONDS * 1000 });
  const found = findElectron();
  if (found === null) {
    mkdirSync(dirname(FAILED), { recursive: true });
    writeFileSync(FAILED, '');
  }
  return found;
}
