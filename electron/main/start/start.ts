// `npm start` and `npm run dev`: the app in its window, or in the browser where a window cannot be had.
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { ELECTRON_VITE, ensureBuilt, keepBuilt, ROOT } from './build.ts';
import { electronSwitches, findOrInstallElectron } from './electronBinary.ts';

const HTTP = resolve(ROOT, 'out/main/http.js');
/** What the system's loader answers when a library of Electron is missing. */
const CANNOT_LOAD = 127;

const dev = process.argv[2] === '--dev';
const args = process.argv.slice(dev ? 3 : 2);

/** Runs a program with our terminal, passes on the signals that end us, and waits for its exit code. */
function run(program: string, programArgs: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done) => {
    const merged = { ...process.env, ...env };
    delete merged['ELECTRON_RUN_AS_NODE'];
    const child: ChildProcess = spawn(program, programArgs, { cwd: ROOT, stdio: 'inherit', env: merged });
    const stop = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    child.on('error', () => done(CANNOT_LOAD));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      done(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}

function inWindow(electron: string): Promise<number> {
  const switches = electronSwitches();
  if (!dev) return run(electron, [...switches, ROOT, ...args]);
  return run(process.execPath, [ELECTRON_VITE, 'dev', '--watch', '--', ...args], {
    ELECTRON_EXEC_PATH: electron,
    ...(switches.includes('--no-sandbox') && { NO_SANDBOX: '1' }),
  });
}

async function inBrowser(reason: string): Promise<number> {
  process.stdout.write(`${reason} Effektspor åbnes derfor i browseren: brug linket herunder.\n`);
  if (!dev) return run(process.execPath, [HTTP, ...args]);
  const stopBuilding = keepBuilt();
  const code = await run(process.execPath, ['--watch', HTTP, ...args]);
  stopBuilding();
  return code;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function main(): Promise<number> {
  if (!ensureBuilt()) return 1;
  if (!hasDisplay()) return inBrowser('Her er ingen skærm at vise et vindue på.');
  const electron = findOrInstallElectron();
  if (electron === null) return inBrowser('Electron er ikke installeret og kunne ikke hentes.');
  const code = await inWindow(electron);
  return code === CANNOT_LOAD ? inBrowser('Electron kunne ikke starte på denne maskine.') : code;
}

process.exitCode = await main();
