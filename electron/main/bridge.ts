import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { requestSchema, type Reply } from '#shared/contract/index.ts';
import type { ShellAction, ShellChannels } from '#shared/contract/shell.ts';
import type { Host } from '../service/hosts/host.ts';
import { refused } from '../service/hosts/messages.ts';
import type { Dialogs } from './dialogs.ts';
import type { KnownPaths } from './knownPaths.ts';
import { savePdf } from './savePdf.ts';
import { isOwnFrame } from './security.ts';

const channels: ShellChannels = {
  call: 'effektspor:call',
  cancel: 'effektspor:cancel',
  event: 'effektspor:event',
  chooseFolder: 'effektspor:chooseFolder',
  saveFile: 'effektspor:saveFile',
  openFile: 'effektspor:openFile',
  showInFolder: 'effektspor:showInFolder',
  print: 'effektspor:print',
  savePdf: 'effektspor:savePdf',
  action: 'effektspor:action',
  listening: 'effektspor:listening',
};

interface Bridged {
  readonly window: BrowserWindow;
  readonly host: Host;
  readonly dialogs: Dialogs;
  readonly known: KnownPaths;
}

/** Sends an action to the window; those that come before it listens are kept for it. */
export type Act = (action: ShellAction) => void;

/** Joins window and service. Every message is checked: who sends it, its shape, the paths it names. */
export function bridge(bridged: Bridged): Act {
  const { window, host, dialogs } = bridged;
  host.onEvent((event) => {
    if (!window.isDestroyed()) window.webContents.send(channels.event, event);
  });
  handle(channels.call, (message) => call(bridged, message));
  listen(channels.cancel, (id) => {
    if (typeof id === 'string') host.cancel(id);
  });
  handle(channels.chooseFolder, (options) => dialogs.chooseFolder(options));
  handle(channels.saveFile, (options) => dialogs.saveFile(options));
  handle(channels.openFile, (options) => dialogs.openFile(options));
  handle(channels.showInFolder, (options) => dialogs.showInFolder(options));
  handle(channels.print, () => new Promise<void>((done) => window.webContents.print({}, () => done())));
  handle(channels.savePdf, (options) => savePdf(window, dialogs, options));
  return actions(window);
}

async function call({ host, dialogs, known }: Bridged, message: unknown): Promise<Reply> {
  const request = requestSchema.safeParse(message);
  if (!request.success) return refused(message, 'ugyldig_besked');
  for (const path of known.unknownIn(request.data)) {
    if (!(await dialogs.mayUse(path))) return refused(message, 'afbrudt');
  }
  const reply = await host.call(request.data);
  known.learnFrom(request.data, reply);
  return reply;
}

function actions(window: BrowserWindow): Act {
  let waiting: ShellAction[] | null = [];
  const send: Act = (action) => window.webContents.send(channels.action, action);
  listen(channels.listening, () => {
    const kept = waiting ?? [];
    waiting = null;
    kept.forEach(send);
  });
  // A page that loads anew has no listener until it says so.
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) waiting ??= [];
  });
  return (action) => (waiting === null ? send(action) : void waiting.push(action));
}

function assertOwn(event: IpcMainEvent | IpcMainInvokeEvent): void {
  if (!isOwnFrame(event.senderFrame)) throw new Error('Not from the window of the app.');
}

function handle(channel: string, answer: (message: unknown) => unknown): void {
  ipcMain.handle(channel, (event, message: unknown) => {
    assertOwn(event);
    return answer(message);
  });
}

function listen(channel: string, hear: (message: unknown) => void): void {
  ipcMain.on(channel, (event, message: unknown) => {
    if (isOwnFrame(event.senderFrame)) hear(message);
  });
}
