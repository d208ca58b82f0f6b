import { PROTOCOL, requestSchema, type Reply, type ServiceEvent } from '#shared/contract/index.ts';
import { Calls } from './calls.ts';
import type { Host } from './host.ts';
import {
  refused,
  type ControlFromService,
  type ControlToService,
  type FromService,
  type InitOptions,
} from './messages.ts';
import type { Port } from './port.ts';

/** A started service process. */
export interface Child {
  readonly port: Port;
  kill(): void;
  /** Called once, also when it could not be started at all. */
  onExit(listener: (reason: string) => void): void;
}

export interface SupervisorOptions {
  readonly spawn: () => Child;
  readonly service: InitOptions;
  /** Told what went wrong, for a log; never shown to people as it is. */
  readonly onProblem?: (text: string) => void;
  /** A life shorter than this counts as a quick death. */
  readonly quickDeathMs?: number;
  readonly startTimeoutMs?: number;
  readonly closeTimeoutMs?: number;
}

const MAX_QUICK_DEATHS = 5;
const FIRST_PAUSE_MS = 50;

/** Keeps one service process alive and keeps every promise to its callers while it dies and returns. */
export class Supervisor implements Host {
  readonly #options: SupervisorOptions;
  readonly #calls = new Calls();
  readonly #listeners = new Set<(event: ServiceEvent) => void>();
  #phase: 'starting' | 'ready' | 'closing' | 'stopped' = 'starting';
  #child: Child | null = null;
  #ticket: object | null = null;
  #resuming = false;
  #bornAt = 0;
  #quickDeaths = 0;
  #lives = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #closed = Promise.withResolvers<void>();

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.#start();
  }

  call(message: unknown): Promise<Reply> {
    const { success, data: request } = requestSchema.safeParse(message);
    // Two calls under one id could not be told apart.
    if (!success || this.#calls.has(request.id)) return Promise.resolve(refused(message, 'ugyldig_besked'));
    if (this.#phase === 'closing' || this.#phase === 'stopped') {
      return Promise.resolve(refused(message, 'tjeneste_stoppet'));
    }
    const reply = this.#calls.add(request);
    if (this.#phase === 'ready') this.#sendWaiting();
    return reply;
  }

  cancel(id: string): void {
    if (!this.#calls.cancelWaiting(id) && this.#calls.has(id)) {
      this.#child?.port.post({ v: PROTOCOL, cancel: id });
    }
  }

  onEvent(listener: (event: ServiceEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    if (this.#phase === 'closing' || this.#phase === 'stopped') return this.#closed.promise;
    if (this.#phase === 'ready') {
      this.#phase = 'closing';
      this.#control({ v: PROTOCOL, control: 'close' });
      this.#timer = setTimeout(() => this.#stop(), this.#options.closeTimeoutMs ?? 15_000);
    } else this.#stop();
    return this.#closed.promise;
  }

  #start(): void {
    this.#bornAt = Date.now();
    const child = this.#options.spawn();
    this.#child = child;
    child.port.onMessage((message) => {
      if (this.#child === child) this.#receive(message as FromService);
    });
    child.onExit((reason) => {
      if (this.#child === child) this.#died(reason);
    });
    // One that never becomes ready is as dead as one that exits.
    this.#timer = setTimeout(() => child.kill(), this.#options.startTimeoutMs ?? 30_000);
    this.#control({ v: PROTOCOL, control: 'init', options: this.#options.service });
  }

  #control(message: ControlToService): void {
    this.#child?.port.post(message);
  }

  #receive(message: FromService): void {
    if ('control' in message) this.#obey(message);
    else if ('event' in message) this.#pass(message);
    else this.#calls.settle(message);
  }

  #obey(message: ControlFromService): void {
    switch (message.control) {
      case 'ready':
        if (this.#ticket === null) return this.#ready();
        this.#resuming = true;
        return this.#control({ v: PROTOCOL, control: 'resume', ticket: this.#ticket });
      case 'resumed':
        this.#resuming = false;
        if (!message.ok) this.#forgetSession();
        return this.#ready();
      case 'ticket':
        this.#ticket = message.ticket;
        return;
      case 'failed':
        return this.#problem(`The service could not be loaded: ${message.message}`);
      case 'closed':
        return this.#stop();
    }
  }

  #forgetSession(): void {
    this.#ticket = null;
    this.#problem('The session could not be resumed.');
    this.#emit({ v: PROTOCOL, event: 'session' });
  }

  #ready(): void {
    clearTimeout(this.#timer);
    this.#phase = 'ready';
    this.#lives += 1;
    if (this.#lives > 1) this.#emit({ v: PROTOCOL, event: 'service', state: 'restarted' });
    this.#sendWaiting();
  }

  #sendWaiting(): void {
    this.#calls.sendWaiting((request) => this.#child?.port.post(request));
  }

  #died(reason: string): void {
    clearTimeout(this.#timer);
    this.#child = null;
    this.#resuming = false;
    if (this.#phase === 'closing') return this.#stop();
    this.#problem(`The service ended: ${reason}`);
    this.#phase = 'starting';
    this.#calls.serviceDied();
    const quick = Date.now() - this.#bornAt < (this.#options.quickDeathMs ?? 10_000);
    this.#quickDeaths = quick ? this.#quickDeaths + 1 : 1;
    if (this.#quickDeaths >= MAX_QUICK_DEATHS) return this.#giveUp();
    this.#timer = setTimeout(() => this.#start(), FIRST_PAUSE_MS * 2 ** (this.#quickDeaths - 1));
  }

  #giveUp(): void {
    this.#stop();
    this.#emit({ v: PROTOCOL, event: 'service', state: 'stopped' });
  }

  /** The end: asked for, or given up. Nobody is left waiting. */
  #stop(): void {
    clearTimeout(this.#timer);
    const child = this.#child;
    this.#child = null;
    this.#ticket = null;
    this.#phase = 'stopped';
    this.#calls.refuseAll('tjeneste_stoppet');
    child?.kill();
    this.#closed.resolve();
  }

  /** A session that comes back is the same to the window: its half-filled forms must stay. */
  #pass(event: ServiceEvent): void {
    if (!(this.#resuming && event.event === 'session')) this.#emit(event);
  }

  #emit(event: ServiceEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #problem(text: string): void {
    this.#options.onProblem?.(text);
  }
}
