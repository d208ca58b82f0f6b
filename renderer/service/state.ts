import { useSyncExternalStore } from 'react';
import type { ServiceEvent } from '#shared/contract/index.ts';

export interface ServiceState {
  /** `restarted`: it died and is back, what was being saved may have to be saved again. */
  readonly service: 'running' | 'restarted' | 'stopped';
  /** Counts the events, so that a second restart also shows. */
  readonly since: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A value with listeners, as useSyncExternalStore wants it. */
interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: (): T => value,
    set(next: T): void {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const serviceState = createStore<ServiceState>({ service: 'running', since: 0 });
const progress = createStore<ReadonlyMap<string, Progress>>(new Map());

/** Feeds the stores; called once for each event by the provider. */
export function noteEvent(event: ServiceEvent): void {
  if (event.event === 'service') {
    serviceState.set({ service: event.state, since: serviceState.get().since + 1 });
  } else if (event.event === 'progress') {
    progress.set(new Map(progress.get()).set(event.id, { done: event.done, total: event.total }));
  }
}

export function forgetProgress(requestId: string): void {
  const rest = new Map(progress.get());
  if (rest.delete(requestId)) progress.set(rest);
}

/** The person has read the notice about a restart. */
export const acknowledgeRestart = (): void =>
  serviceState.set({ service: 'running', since: serviceState.get().since });

export const useServiceState = (): ServiceState =>
  useSyncExternalStore(serviceState.subscribe, serviceState.get);

/** How far one long call has come, or null before its first word. */
export const useProgress = (requestId: string | null): Progress | null =>
  useSyncExternalStore(progress.subscribe, () =>
    requestId === null ? null : (progress.get().get(requestId) ?? null),
  );
