import { fork, type Serializable } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Child } from './supervisor.ts';

export interface ForkOptions {
  /** The entry to run: the source beside this file, unless a bundle names its own. */
  readonly entry?: string;
  /** A Node of version 24 or later; else the one we run on. */
  readonly execPath?: string;
}

export interface ForkedChild extends Child {
  readonly pid: number | undefined;
}

/**
 * The spreadsheet library uses an old call; its warning would stand in the terminal of people. And with room for
 * 96 MB of young objects, as V8 takes by itself, an export of 60,000 rows needs 100 MB more and is no faster.
 */
export const NODE_FLAGS: readonly string[] = ['--disable-warning=DEP0005', '--max-semi-space-size=8'];

/** What would make the child another program than the one we mean to start, or tell it a secret. */
const NOT_INHERITED = /^(?:NODE_OPTIONS$|ELECTRON_|EFFEKTSPOR_.*ADGANGSKODE$)/;

export const childEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name)));

const sourceEntry = (): string => fileURLToPath(new URL('./entry.ts', import.meta.url));

/** The service on plain Node, in a process of its own. */
export function forkService({
  entry = sourceEntry(),
  execPath = process.execPath,
}: ForkOptions = {}): ForkedChild {
  const child = fork(entry, [], {
    execPath,
    execArgv: [...NODE_FLAGS],
    env: childEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exit = Promise.withResolvers<string>();
  child.once('exit', (code, signal) => exit.resolve(signal ?? `exit code ${code}`));
  // Could not be started, or the line broke: without a line it is of no use.
  child.on('error', (error) => {
    exit.resolve(error.message);
    child.kill('SIGKILL');
  });
  return {
    pid: child.pid,
    port: {
      // A closed line is no error of the sender: 'exit' follows and settles the calls.
      post: (message) => void child.send(message as Serializable, () => undefined),
      onMessage: (listener) => void child.on('message', listener),
    },
    kill: () => void child.kill('SIGKILL'),
    onExit: (listener) => void exit.promise.then(listener),
  };
}
