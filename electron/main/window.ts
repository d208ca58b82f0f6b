import { BrowserWindow, dialog, nativeTheme } from 'electron';
import { tekster } from '#shared/tekster/index.ts';
import { pageUrl } from './security.ts';
import { loadWindowState, saveWindowState } from './windowState.ts';

/** The ground of the pages (design.md §9), so that no white flashes before they are drawn. */
const GROUND = { light: '#f6f5f2', dark: '#14191a' };

/** The app's one window. */
export function createWindow(preload: string): BrowserWindow {
  const state = loadWindowState();
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...state?.bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (state?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => saveWindowState(window));
  window.webContents.on('will-prevent-unload', (event) => {
    // Here preventing means: leave all the same.
    if (mayLeave(window)) event.preventDefault();
  });
  // The page is gone, the service is not: what was saved is still there.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  void window.loadURL(pageUrl());
  return window;
}

/** The page holds a form that is not saved. */
function mayLeave(window: BrowserWindow): boolean {
  const { forladTitel, forladNote, forlad } = tekster.registrering;
  const choice = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: forladTitel,
    detail: forladNote,
    buttons: [tekster.faelles.annuller, forlad],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return choice === 1;
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
