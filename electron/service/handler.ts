import type {
  CommandName,
  OperationName,
  OutputOf,
  ParsedInputOf,
  QueryName,
} from '#shared/contract/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { Database, ReadDb } from './db/database.ts';
import { FAST, type Writer } from './log/index.ts';
import type { ServiceState } from './state.ts';
import type { Session } from './session.ts';

/** What long work is given: it reports how far it is, and lets go when it is cancelled. */
export interface WorkControl {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
  /** Lets other calls in; throws when cancelled. */
  readonly pause: () => Promise<void>;
}

export type Control = Pick<WorkControl, 'progress' | 'pause'>;

/** A bar of equal steps: each call says that one more is done (the first: none yet) and lets others in. */
export function stepsOf({ progress, pause }: Control, total: number): () => Promise<void> {
  let done = 0;
  return () => {
    progress(Math.min(done, total), total);
    done += 1;
    return pause();
  };
}

/** A part of a longer bar: from one percent of it to another. */
export const partOf = <T extends Control>(control: T, from: number, to: number): T => ({
  ...control,
  progress: (done: number, total: number) =>
    control.progress(Math.round(from + ((to - from) * done) / Math.max(total, 1)), PERCENT),
});
const PERCENT = 100;

/** Reading an open project: the database type cannot write. */
export interface QueryContext extends WorkControl {
  readonly session: Session;
  readonly db: ReadDb;
  readonly today: LocalDate;
}

/** Writing to an open project, inside the command's transaction; therefore without waiting for anything. */
export interface CommandContext {
  readonly session: Session;
  readonly db: Database;
  readonly log: Writer;
  /** A writer whose handling has a name that says something: undo, set-up. */
  readonly named: (handling: string) => Writer;
  readonly today: LocalDate;
}

/** The writer of a command that is no handling which undo finds: what it writes stays on record. */
export const fastWriter = ({ named, log }: Pick<CommandContext, 'named' | 'log'>): Writer =>
  named(`${FAST}${log.handling}`);

/** What concerns the files of a project, or none at all: outside any transaction. */
export interface LifecycleContext extends WorkControl {
  readonly state: ServiceState;
}

type Awaitable<T> = T | Promise<T>;

export interface QueryHandler<N extends OperationName> {
  readonly mode: 'query';
  run(ctx: QueryContext, input: ParsedInputOf<N>): Awaitable<OutputOf<N>>;
}
export interface CommandHandler<N extends OperationName> {
  readonly mode: 'command';
  run(ctx: CommandContext, input: ParsedInputOf<N>): OutputOf<N>;
}
/**
 * A command of long work. What is long only reads: it is prepared outside any transaction, shows how far it is and can
 * be cancelled, and nothing is written. What it gives is then written in one transaction, of the very state that was
 * read: when another process wrote meanwhile, it is prepared anew.
 */
export interface LongCommandHandler<N extends OperationName> {
  readonly mode: 'longCommand';
  prepare(ctx: QueryContext, input: ParsedInputOf<N>): Promise<(ctx: CommandContext) => OutputOf<N>>;
}
export interface LifecycleHandler<N extends OperationName> {
  readonly mode: 'lifecycle';
  run(ctx: LifecycleContext, input: ParsedInputOf<N>): Awaitable<OutputOf<N>>;
}

/** The handler an operation must have; a missing one fails the compile of features/index.ts. */
export type Handler<N extends OperationName> =
  | LifecycleHandler<N>
  | (N extends QueryName
      ? QueryHandler<N>
      : N extends CommandName
        ? CommandHandler<N> | LongCommandHandler<N>
        : never);

export type Handlers<N extends OperationName = OperationName> = { readonly [K in N]: Handler<K> };

export const query = <N extends OperationName>(run: QueryHandler<N>['run']): QueryHandler<N> => ({
  mode: 'query',
  run,
});
export const command = <N extends OperationName>(run: CommandHandler<N>['run']): CommandHandler<N> => ({
  mode: 'command',
  run,
});
export const longCommand = <N extends OperationName>(
  prepare: LongCommandHandler<N>['prepare'],
): LongCommandHandler<N> => ({ mode: 'longCommand', prepare });
export const lifecycle = <N extends OperationName>(run: LifecycleHandler<N>['run']): LifecycleHandler<N> => ({
  mode: 'lifecycle',
  run,
});
