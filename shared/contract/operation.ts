import { z } from 'zod';

/**
 * One thing the service can do. `kind` command = one transaction, one handling in the log.
 * `project`: needs an open project. `writesCopy`: a command that is allowed on a read-only copy
 * (it changes no project data). `paths`: input keys that name files; the desktop shell lets only
 * paths through that its own dialogs gave out.
 */
export interface Operation<
  K extends 'query' | 'command' = 'query' | 'command',
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
  readonly project: boolean;
  readonly readonlyAllowed: boolean;
  readonly paths: readonly string[];
}

interface Options {
  readonly project?: boolean;
  readonly readonlyAllowed?: boolean;
  readonly paths?: readonly string[];
}

const operation = <K extends 'query' | 'command', I extends z.ZodType, O extends z.ZodType>(
  kind: K,
  input: I,
  output: O,
  { project = true, readonlyAllowed = kind === 'query', paths = [] }: Options = {},
): Operation<K, I, O> => ({ kind, input, output, project, readonlyAllowed, paths });

export const query = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  o?: Options,
): Operation<'query', I, O> => operation('query', input, output, o);

export const command = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  o?: Options,
): Operation<'command', I, O> => operation('command', input, output, o);

export const ingen: z.ZodType<Record<string, never>> = z.strictObject({});
export const id: z.ZodString = z.string().min(1).max(64);
