import { tekster } from '#shared/tekster/index.ts';
import { toServiceError } from '../errors.ts';
import { arkiv } from './commands/arkiv.ts';
import { demo } from './commands/demo.ts';
import { eksport } from './commands/eksport.ts';
import { indikatorer } from './commands/indikatorer.ts';
import { kald } from './commands/kald.ts';
import { kontrol } from './commands/kontrol.ts';
import { kopi } from './commands/kopi.ts';
import { operationer } from './commands/operationer.ts';
import { opret } from './commands/opret.ts';
import { complain, OutputClosed, print } from './output.ts';
import { refusal } from './refusal.ts';
import { readArguments, UsageError, type Command } from './usage.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  opret,
  demo,
  operationer,
  kald,
  indikatorer,
  eksport,
  kontrol,
  kopi,
  arkiv,
};
const HELP_WORDS = ['hjaelp', 'hjælp', '--hjaelp', '--hjælp', '-h', '--help'];

const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;

/** Runs one command line; the result is the exit code. */
export const run = (args: readonly string[]): Promise<number> => guarded(() => dispatch(args));

/** Every failure as its exit code, with its reason on standard error. */
export async function guarded(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutputClosed) return REFUSED;
    if (error instanceof UsageError) {
      complain(`${error.message}\n${tekster.cli.forkert.seHjaelp}`);
      return MISUSED;
    }
    complain(JSON.stringify(refusal(toServiceError(error))));
    return REFUSED;
  }
}

async function dispatch([word, ...rest]: readonly string[]): Promise<number> {
  if (word === undefined) throw new UsageError(tekster.cli.forkert.ingenKommando);
  if (HELP_WORDS.includes(word)) return help();
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command === undefined) throw new UsageError(tekster.cli.forkert.ukendtKommando(word));
  const read = readArguments(command, rest);
  return read === null ? help() : command.run(read.values, read.words);
}

async function help(): Promise<number> {
  await print(tekster.cli.brug);
  return DONE;
}
