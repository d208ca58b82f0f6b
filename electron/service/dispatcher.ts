import { setImmediate } from 'node:timers/promises';
import {
  contract,
  isOperation,
  OperationError,
  PROTOCOL,
  requestSchema,
  type CommandName,
  type OperationName,
  type Reply,
  type Request,
  type ServiceEvent,
} from '#shared/contract/index.ts';
import type { Database } from './db/database.ts';
import { toServiceError } from './errors.ts';
import { guardClosed, handlers } from './features/index.ts';
import { fieldErrors } from './fields.ts';
import {
  command,
  type CommandHandler,
  type Handler,
  type LongCommandHandler,
  type QueryContext,
  type QueryHandler,
  type WorkControl,
} from './handler.ts';
import type { Writer } from './log/index.ts';
import type { Session } from './session.ts';
import type { ServiceState } from './state.ts';
import { todayAt } from './today.ts';

type Emit = (event: ServiceEvent) => void;
interface Call {
  readonly request: Request;
  readonly name: OperationName;
  readonly handler: Handler<OperationName>;
  readonly input: unknown;
}

/** Turns messages into handler calls: parsed, allowed, in order, each answered once. */
export class Dispatcher {
  readonly #state: ServiceState;
  readonly #emit: Emit;
  readonly #running = new Map<string, AbortController>();
  /** Lifecycle work and commands run one at a time; queries do not wait for each other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(state: ServiceState, emit: Emit) {
    this.#state = state;
    this.#emit = emit;
  }

  cancel(id: string): void {
    this.#running.get(id)?.abort();
  }

  async handle(message: unknown): Promise<Reply> {
    const [reply] = await this.handleMany([message]);
    return reply ?? failure('', new OperationError('ugyldig_besked'));
  }

  /** Answers in order. Commands that stand side by side share one commit, and are answered after it. */
  async handleMany(messages: readonly unknown[]): Promise<Reply[]> {
    const replies: Reply[] = [];
    let waiting: Call[] = [];
    const flush = async (): Promise<void> => {
      const calls = waiting;
      waiting = [];
      if (calls.length > 0) replies.push(...(await this.#inOrder(() => this.#commands(calls))));
    };
    for (const message of messages) {
      const call = this.#parse(message);
      if (!('handler' in call)) {
        await flush();
        replies.push(call);
      } else if (call.handler.mode === 'command') waiting.push(call);
      else {
        await flush();
        replies.push(await this.#single(call));
      }
    }
    await flush();
    return replies;
  }

  #parse(message: unknown): Call | Reply {
    const envelope = requestSchema.safeParse(message);
    if (!envelope.success) return failure(idOf(message), new OperationError('ugyldig_besked'));
    const request = envelope.data;
    if (!isOperation(request.operation)) {
      return failure(
        request.id,
        new OperationError('ukendt_operation', { detail: { operation: request.operation } }),
      );
    }
    const operation = contract[request.operation];
    const { session } = this.#state;
    if (operation.project && !session) return failure(request.id, new OperationError('intet_projekt'));
    // Before the input is looked at: a copy refuses every writing operation with one and the same word.
    if (session?.readonly && !operation.readonlyAllowed)
      return failure(request.id, new OperationError('skrivebeskyttet'));
    const input = operation.input.safeParse(request.input, { reportInput: true });
    if (!input.success)
      return failure(request.id, new OperationError('ugyldigt_input', { fields: fieldErrors(input.error) }));
    const handler = handlers[request.operation] as Handler<OperationName>;
    return { request, name: request.operation, handler, input: input.data };
  }

  /** One call by itself: a query at once, lifecycle work and a long command after what is under way. */
  async #single(call: Call): Promise<Reply> {
    const controller = new AbortController();
    this.#running.set(call.request.id, controller);
    try {
      const control = this.#control(call.request.id, controller.signal);
      if (call.handler.mode === 'longCommand') return await this.#inOrder(() => this.#long(call, control));
      const run = (): unknown => this.#run(call, control);
      const data = await (call.handler.mode === 'lifecycle' ? this.#inOrder(run) : run());
      return { v: PROTOCOL, id: call.request.id, ok: true, data };
    } catch (error) {
      return failure(call.request.id, error);
    } finally {
      this.#running.delete(call.request.id);
    }
  }

  #run({ handler, input }: Call, control: WorkControl): unknown {
    if (handler.mode === 'lifecycle') return handler.run({ ...control, state: this.#state }, input as never);
    return (handler as QueryHandler<OperationName>).run(this.#reading(control), input as never);
  }

  #reading(control: WorkControl): QueryContext {
    const session = this.#session();
    return { ...control, session, db: session.db, today: todayAt(session.now()) };
  }

  /** Prepared while other calls are let in, then written in one transaction, of the state that was read. */
  async #long(call: Call, control: WorkControl): Promise<Reply> {
    for (;;) {
      const ctx = this.#reading(control);
      const { db } = ctx.session;
      const version = db.dataVersion();
      const handler = call.handler as LongCommandHandler<OperationName>;
      const write = await handler.prepare(ctx, call.input as never);
      await control.pause();
      let overtaken = false;
      const store = command<CommandName>((writing) => {
        overtaken = db.dataVersion() !== version;
        if (overtaken) throw new OperationError('afbrudt');
        return write(writing) as never;
      });
      const [reply] = this.#commands([{ ...call, handler: store }]);
      if (reply !== undefined && !overtaken) return reply;
    }
  }

  #session(): Session {
    const { session } = this.#state;
    if (!session) throw new OperationError('intet_projekt');
    if (session.noticeOthers()) this.#emit({ v: PROTOCOL, event: 'changed', features: ['*'], ids: [] });
    return session;
  }

  #control(id: string, signal: AbortSignal): WorkControl {
    return {
      signal,
      progress: (done, total) => this.#emit({ v: PROTOCOL, event: 'progress', id, done, total }),
      pause: async () => {
        await setImmediate();
        if (signal.aborted) throw new OperationError('afbrudt');
      },
    };
  }

  #inOrder<T>(work: () => T | Promise<T>): Promise<T> {
    const next = this.#queue.then(work, work);
    this.#queue = next.catch(() => undefined);
    return next;
  }

  #commands(calls: readonly Call[]): Reply[] {
    const writers: Writer[] = [];
    try {
      const session = this.#session();
      const { db } = session;
      const one = calls.length === 1;
      const run = (call: Call): Reply => this.#command(session, call, writers);
      const replies = db.transaction(() =>
        one ? calls.map(run) : calls.map((call) => attempt(db, call, () => db.savepoint(() => run(call)))),
      );
      this.#written(session, writers);
      return replies;
    } catch (error) {
      // One command: its own error. Several: the commit itself failed, so none of them is stored.
      return calls.map((call) => failure(call.request.id, error));
    }
  }

  #command(session: Session, { handler, input, request }: Call, writers: Writer[]): Reply {
    const mine: Writer[] = [];
    const named = (handling?: string): Writer => {
      const writer = session.writer(handling);
      mine.push(writer);
      return writer;
    };
    const ctx = { session, db: session.db, log: named(), named, today: todayAt(session.now()) };
    const data = (handler as CommandHandler<OperationName>).run(ctx, input as never);
    guardClosed(session, mine, request.begrundelse ?? null);
    writers.push(...mine);
    return { v: PROTOCOL, id: request.id, ok: true, data };
  }

  #written(session: Session, writers: readonly Writer[]): void {
    const changes = writers.flatMap((w) => w.written);
    if (changes.length === 0) return;
    const tabeller = [...new Set(changes.map((c) => c.tabel))];
    session.facts.forget(tabeller);
    this.#emit({
      v: PROTOCOL,
      event: 'changed',
      features: tabeller,
      ids: [...new Set(changes.map((c) => c.raekke))],
    });
  }
}

/** A command that is refused takes back only itself; where SQLite took back all (a full disk), all are refused. */
function attempt(db: Database, call: Call, work: () => Reply): Reply {
  try {
    return work();
  } catch (error) {
    if (!db.raw.inTransaction) throw error;
    return failure(call.request.id, error);
  }
}

const idOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'string'
    ? message.id.slice(0, 64)
    : '';

const failure = (id: string, error: unknown): Reply => ({
  v: PROTOCOL,
  id,
  ok: false,
  error: toServiceError(error),
});
