import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { PROFILE_FOLDER } from '../service/hosts/profile.ts';
import { Supervisor } from '../service/hosts/supervisor.ts';
import { bridge, type Act } from './bridge.ts';
import { Dialogs } from './dialogs.ts';
import { KnownPaths } from './knownPaths.ts';
import { setMenu } from './menu.ts';
import { projectInArguments, projectPath } from './projectFile.ts';
import { closeDoors, registerScheme } from './security.ts';
import { serviceSpawner } from './serviceProcess.ts';
import { bringToFront, createWindow } from './window.ts';

const out = join(import.meta.dirname, '..');
const known = new KnownPaths();
let desktop: { readonly window: BrowserWindow; readonly act: Act } | undefined;
/** A double click on macOS can come before there is a window. */
let toOpen = projectInArguments(process.argv, process.cwd());

function openProject(mappe: string | null): void {
  if (mappe === null) return;
  if (desktop === undefined) {
    toOpen = mappe;
    return;
  }
  known.add(mappe);
  desktop.act({ action: 'openProject', mappe });
}

function start(): void {
  closeDoors(join(out, 'renderer'));
  const supervisor = new Supervisor({
    spawn: serviceSpawner(join(out, 'main/service.js')),
    service: { profileDir: join(app.getPath('userData'), PROFILE_FOLDER), version: app.getVersion() },
    onProblem: (text) => process.stderr.write(`${text}\n`),
  });
  const window = createWindow(join(out, 'preload/index.cjs'));
  const act = bridge({ window, host: supervisor, dialogs: new Dialogs(window, known), known });
  setMenu(window, act);
  desktop = { window, act };
  window.on('closed', () => (desktop = undefined));
  endWith(supervisor);
  openProject(toOpen);
}

/** The window goes at once; the app ends when the service has closed the project and taken its backup. */
function endWith(supervisor: Supervisor): void {
  let closing: Promise<void> | undefined;
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    closing ??= supervisor.close().finally(() => {
      closed = true;
      // Not within this event: Electron overlooks a quit while it is still taking back the last one.
      setImmediate(() => app.quit());
    });
  });
  // Started again meanwhile: it starts when this one has ended.
  app.on('second-instance', (_event, argv) => {
    if (closing !== undefined) app.relaunch({ args: argv.slice(1) });
  });
}

// Before anything else: a second start on the same profile only tells the first one what to open.
if (app.requestSingleInstanceLock()) {
  registerScheme();
  app.on('second-instance', (_event, argv, folder) => {
    if (desktop !== undefined) bringToFront(desktop.window);
    openProject(projectInArguments(argv, folder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openProject(projectPath(path));
  });
  app.on('window-all-closed', () => app.quit());
  // Not awaited: Electron becomes ready only when this module has run to its end.
  void app.whenReady().then(start);
} else app.quit();
