import { PROTOCOL, type Reply, type ServiceEvent } from '#shared/contract/index.ts';
import { Dispatcher } from './dispatcher.ts';
import { closeProject, resumeProject } from './features/projekt/index.ts';
import { openCopy } from './features/revision/index.ts';
import { ServiceState, type ServiceOptions, type SessionTicket } from './state.ts';

export type { ServiceOptions, SessionTicket } from './state.ts';

/** Effektspor's data side, whoever hosts it: messages in, replies and events out. */
export interface Service {
  /** One envelope in, one reply out; never throws. */
  handle(message: unknown): Promise<Reply>;
  /** In order; neighbouring commands share one commit and are answered after it. */
  handleMany(messages: readonly unknown[]): Promise<Reply[]>;
  /** Stops long work; its call is answered with `afbrudt`. */
  cancel(id: string): void;
  onEvent(listener: (event: ServiceEvent) => void): () => void;
  /** For a supervisor only: what reopens the session after a crash. Never sent to a window. */
  onTicket(listener: (ticket: SessionTicket | null) => void): () => void;
  /** Reopens after a crash; false when it cannot. */
  resume(ticket: SessionTicket): Promise<boolean>;
  /** Closes the open project, after a backup when something was written. */
  close(): Promise<void>;
}

/** How often another process's writes are looked for while nothing happens here. */
const WATCH_MS = 2000;

export function createService(options: ServiceOptions): Service {
  const state = new ServiceState(options);
  const listeners = new Set<(event: ServiceEvent) => void>();
  const ticketListeners = new Set<(ticket: SessionTicket | null) => void>();
  const emit = (event: ServiceEvent): void => listeners.forEach((listener) => listener(event));
  const dispatcher = new Dispatcher(state, emit);
  state.onSession = () => {
    emit({ v: PROTOCOL, event: 'session' });
    ticketListeners.forEach((listener) => listener(state.ticket));
  };
  state.onWritten = (features, ids) => emit({ v: PROTOCOL, event: 'changed', features, ids });
  const watch = setInterval(() => {
    if (state.session?.noticeOthers()) emit({ v: PROTOCOL, event: 'changed', features: ['*'], ids: [] });
  }, WATCH_MS);
  watch.unref();
  return {
    handle: (message) => dispatcher.handle(message),
    handleMany: (messages) => dispatcher.handleMany(messages),
    cancel: (id) => dispatcher.cancel(id),
    onEvent: (listener) => subscribe(listeners, listener),
    onTicket: (listener) => subscribe(ticketListeners, listener),
    resume: (ticket) => resume(state, ticket),
    close: async () => {
      clearInterval(watch);
      await closeProject(state);
    },
  };
}

function subscribe<T>(set: Set<T>, listener: T): () => void {
  set.add(listener);
  return () => void set.delete(listener);
}

async function resume(state: ServiceState, ticket: SessionTicket): Promise<boolean> {
  try {
    if (ticket.kopi) await openCopy(state, ticket.mappe, ticket.noegle, () => closeProject(state));
    else
      resumeProject(
        state,
        ticket.mappe,
        ticket.projektId,
        Buffer.from(ticket.noegle, 'hex'),
        ticket.brugerId,
      );
    return true;
  } catch {
    return false; // The window then shows the start screen, where opening says what is wrong.
  }
}
