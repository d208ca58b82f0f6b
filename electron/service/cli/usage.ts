import { parseArgs } from 'node:util';
import { tekster } from '#shared/tekster/index.ts';

const { forkert } = tekster.cli;

/** Used wrongly: exit code 2, with the sentence on standard error. */
export class UsageError extends Error {}

type Flags = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
type Values<F extends Flags> = {
  readonly [K in keyof F]?: F[K]['type'] extends 'string' ? string : boolean;
};

/** One command word: the flags it knows, how many further words it takes, and what it does. */
export interface Command<F extends Flags = Flags> {
  readonly flags: F;
  readonly words: number;
  run(values: Values<F>, words: readonly string[]): Promise<number>;
}

export const defineCommand = <const F extends Flags>(c: Command<F>): Command<F> => c;

export const TEXT = { type: 'string' } as const;
export const SWITCH = { type: 'boolean' } as const;
const HELP: Flags = { hjælp: SWITCH, hjaelp: SWITCH };

/** Reads a command's arguments; null = help was asked for. @throws UsageError */
export function readArguments(
  command: Pick<Command, 'flags' | 'words'>,
  args: readonly string[],
): { values: Values<Flags>; words: string[] } | null {
  const { values, positionals } = parse({ ...command.flags, ...HELP }, args);
  if (values['hjælp'] === true || values['hjaelp'] === true) return null;
  const extra = positionals[command.words];
  if (extra !== undefined) throw new UsageError(forkert.forMange(extra));
  return { values: values as Values<Flags>, words: positionals };
}

function parse(options: Flags, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw inDanish(error);
  }
}

/** Node says what is wrong in English, with the flag in quotes. */
function inDanish(error: unknown): unknown {
  if (!(error instanceof TypeError) || !('code' in error)) return error;
  const flag = /'(-[^' ]*)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError(forkert.ukendtFlag(flag));
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return error;
  const takesNone = error.message.includes('does not take');
  return new UsageError(takesNone ? forkert.flagMedVaerdi(flag) : forkert.flagUdenVaerdi(flag));
}

/** A flag that must be there. @throws UsageError */
export function required(value: string | undefined, flag: string): string {
  if (value === undefined) throw new UsageError(forkert.mangler(flag));
  if (value.trim() === '') throw new UsageError(forkert.tomt(flag));
  return value;
}

/** A flag with a closed list of values. @throws UsageError */
export function oneOf<const T extends string>(
  value: string | undefined,
  flag: string,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((a) => a === value);
  if (found === undefined) throw new UsageError(forkert.valg(flag, allowed));
  return found;
}

/** A file to be written. Its ending is required: a slip of the hand must not overwrite a database. @throws UsageError */
export function targetFile(value: string | undefined, flag: string, ending: string): string {
  const file = required(value, flag);
  if (!file.toLowerCase().endsWith(ending)) throw new UsageError(forkert.filtype(flag, ending));
  return file;
}
