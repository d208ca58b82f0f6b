import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { childEnvironment, forkService } from '../service/hosts/childProcess.ts';
import type { Child } from '../service/hosts/supervisor.ts';

/** The database module is built for Node-API 10; on an older Electron loading it kills the process. */
const canLoadDatabase = (): boolean => Number(process.versions['napi']) >= 10;

/** How the service is started on this Electron: in its own utility process, as the product does. */
export function serviceSpawner(entry: string): () => Child {
  if (canLoadDatabase()) return () => startUtility(entry);
  if (app.isPackaged) throw new Error('This Electron is too old for the database module.');
  // Desktop tests on an older Electron: the same service on the project's own Node.
  const execPath = process.env['EFFEKTSPOR_NODE'] ?? join(app.getAppPath(), 'node_modules/.bin/node');
  return () => forkService({ entry, execPath });
}

function startUtility(entry: string): Child {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Effektspor', env: childEnvironment() });
  return {
    port: {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
    },
    kill: () => void child.kill(),
    onExit: (listener) => void child.once('exit', (code) => listener(`exit code ${code}`)),
  };
}
