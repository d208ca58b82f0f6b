import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder of the user's profile that every host of the app on this machine shares. */
export const PROFILE_FOLDER = 'profil';

/** Where an app keeps its things on this system; the same folder that Electron takes. */
function appData(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  if (process.platform === 'win32') return APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

/** What belongs to this user on this machine and to no project: recent projects, the device's last entry. */
export const defaultProfileDir = (): string =>
  process.env['EFFEKTSPOR_PROFIL'] ?? join(appData(), 'effektspor', PROFILE_FOLDER);
