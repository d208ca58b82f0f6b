import { app, dialog, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { ShellAction } from '#shared/contract/shell.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { Act } from './bridge.ts';

const t = tekster.vaert.menu;
const separator: MenuItemConstructorOptions = { type: 'separator' };

type SimpleAction = Exclude<ShellAction['action'], 'openProject'>;

/** The menu of the system, in Danish; what it does is done by the page, as by its own buttons. */
export function setMenu(window: BrowserWindow, act: Act): void {
  const item = (label: string, action: SimpleAction, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => act({ action }),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: t.filer,
        submenu: [
          item(t.nytProjekt, 'newProject'),
          item(t.aabnProjekt, 'chooseProject', 'CmdOrCtrl+O'),
          item(t.lukProjekt, 'closeProject'),
          separator,
          item(t.eksporter, 'exportSkema', 'CmdOrCtrl+E'),
          separator,
          { label: t.afslut, role: 'quit' },
        ],
      },
      {
        label: t.rediger,
        submenu: [
          item(t.fortrydHandling, 'undo'),
          item(t.gentagHandling, 'redo'),
          separator,
          ...editing,
          separator,
          item(t.soeg, 'search', 'CmdOrCtrl+K'),
        ],
      },
      { label: t.vis, submenu: app.isPackaged ? viewing : [...viewing, separator, ...developing] },
      { label: t.hjaelp, submenu: [{ label: t.om, click: () => void showAbout(window) }] },
    ]),
  );
}

const editing: MenuItemConstructorOptions[] = [
  { label: t.fortryd, role: 'undo' },
  { label: t.gentag, role: 'redo' },
  separator,
  { label: t.klip, role: 'cut' },
  { label: t.kopier, role: 'copy' },
  { label: t.indsaet, role: 'paste' },
  { label: t.markerAlt, role: 'selectAll' },
];

const viewing: MenuItemConstructorOptions[] = [
  { label: t.stoerre, role: 'zoomIn' },
  { label: t.mindre, role: 'zoomOut' },
  { label: t.normal, role: 'resetZoom' },
  separator,
  { label: t.fuldSkaerm, role: 'togglefullscreen' },
];

const developing: MenuItemConstructorOptions[] = [
  { label: t.genindlaes, role: 'reload' },
  { label: t.udviklervaerktoej, role: 'toggleDevTools' },
];

const showAbout = (window: BrowserWindow): Promise<unknown> =>
  dialog.showMessageBox(window, {
    type: 'info',
    title: t.om,
    message: `${tekster.faelles.app} ${app.getVersion()}`,
    detail: t.omTekst,
    buttons: [tekster.faelles.luk],
  });
