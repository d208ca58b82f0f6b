import { BrowserWindow, nativeTheme } from 'electron';
import { pageUrl } from './security.ts';
import { loadWindowState, saveWindowState } from './windowState.ts';

/** The ground of the pages (design.md §9), so that no white flashes before they are drawn. */
const GROUND = { light: '#f6f5f2', dark: '#14191a' };

/** The app's one window. `beforeClose` holds it open until the service has taken its backup. */
export function createWindow(preload: string, beforeClose: () => Promise<void>): BrowserWindow {
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
  holdUntil(window, beforeClose);
  // The page is gone, the service is not: what was saved is still there.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  void window.loadURL(pageUrl());
  return window;
}

function holdUntil(window: BrowserWindow, beforeClose: () => Promise<void>): void {
  let closing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    saveWindowState(window);
    void beforeClose().finally(() => window.destroy());
  });
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
