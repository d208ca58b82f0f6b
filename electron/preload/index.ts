import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Reply } from '#shared/contract/envelope.ts';
import type { Bridge, ShellChannels } from '#shared/contract/shell.ts';

// Passes calls on and nothing else: every message is checked by main and by the service.

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

/** The listener gets the message only: the event object would hand ipcRenderer to the page. */
function listen(channel: string, listener: (message: never) => void): () => void {
  const pass = (_event: IpcRendererEvent, message: unknown): void => listener(message as never);
  ipcRenderer.on(channel, pass);
  return () => void ipcRenderer.off(channel, pass);
}

const chosenPath = (channel: string, options: unknown): Promise<string | null> =>
  ipcRenderer.invoke(channel, options) as Promise<string | null>;

const bridge: Bridge = {
  call: (request) => ipcRenderer.invoke(channels.call, request) as Promise<Reply>,
  cancel: (id) => ipcRenderer.send(channels.cancel, id),
  onEvent: (listener) => listen(channels.event, listener),
  shell: {
    chooseFolder: (options) => chosenPath(channels.chooseFolder, options),
    saveFile: (options) => chosenPath(channels.saveFile, options),
    openFile: (options) => chosenPath(channels.openFile, options),
    showInFolder: (path) => ipcRenderer.invoke(channels.showInFolder, { path }) as Promise<void>,
    print: () => ipcRenderer.invoke(channels.print) as Promise<void>,
    savePdf: (options) => chosenPath(channels.savePdf, options),
    onAction: (listener) => {
      const stop = listen(channels.action, listener);
      ipcRenderer.send(channels.listening);
      return stop;
    },
  },
};

contextBridge.exposeInMainWorld('effektspor', bridge);
