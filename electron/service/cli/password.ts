import { randomInt } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { OperationError } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { UsageError } from './usage.ts';

export const PASSWORD = 'EFFEKTSPOR_ADGANGSKODE';
export const COPY_PASSWORD = 'EFFEKTSPOR_KOPI_ADGANGSKODE';

const given = (variable: string): string | undefined => process.env[variable] || undefined;

/** The password from the environment, or asked for where there is a terminal. @throws UsageError */
export async function readPassword(question: string, variable: string = PASSWORD): Promise<string> {
  const fromEnvironment = given(variable);
  if (fromEnvironment !== undefined) return fromEnvironment;
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new UsageError(tekster.cli.forkert.ingenAdgangskode(variable));
  return ask(question);
}

/** A password that is new: typed twice. @throws UsageError, OperationError */
export async function readNewPassword(question: string, variable: string = PASSWORD): Promise<string> {
  const first = await readPassword(question, variable);
  if (given(variable) !== undefined) return first;
  if ((await ask(tekster.cli.spoerg.igen)) !== first) throw new UsageError(tekster.cli.spoerg.forskellige);
  return first;
}

/** Asks on the terminal; what is typed is not shown. */
function ask(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 });
  process.stderr.write(question);
  return new Promise<string>((resolve, reject) => {
    // Ctrl-C and Ctrl-D close the interface; after an answer this comes too late to matter.
    lines.once('close', () => reject(new OperationError('afbrudt')));
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
  }).finally(() => process.stderr.write('\n'));
}

// Without letters and digits that look alike.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password for a project nobody chose one for: 79 random bits, readable aloud. */
export function inventPassword(): string {
  const group = (): string =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
