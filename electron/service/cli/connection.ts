import { readFileSync } from 'node:fs';
import {
  OperationError,
  PROTOCOL,
  type InputOf,
  type OperationName,
  type OutputOf,
  type Reply,
} from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { defaultProfileDir } from '../hosts/profile.ts';
import type { Service } from '../service.ts';
import { progressLine } from './output.ts';
import { readPassword } from './password.ts';

const packageFile = new URL('../../../package.json', import.meta.url);
const version = (): string => (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

/** A second Ctrl-C after this long is impatience: we end at once. */
const IMPATIENT_MS = 1000;
const INTERRUPTED = 130;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One call of the contract; `operation` may be a name that people typed. */
export interface Line {
  readonly operation: string;
  readonly input: unknown;
  /** Why something of a closed period is written; undefined where nothing is said. */
  readonly begrundelse?: string | undefined;
}

/**
 * The service in this process. Ctrl-C stops what can be stopped; everything else is done or not done at all,
 * and the project is closed either way.
 */
export class Connection {
  readonly #service: Service;
  #count = 0;
  #current = '';
  #interruptedAt: number | null = null;
  #stop: () => void = () => undefined;
  readonly #onSignal = (): void => this.#interrupt();

  constructor(service: Service) {
    this.#service = service;
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
  }

  /** `stop` ends a wait that the service knows nothing of. */
  onInterrupt(stop: () => void): void {
    this.#stop = stop;
  }

  get interrupted(): boolean {
    return this.#interruptedAt !== null;
  }

  /** Calls, and gives the data. @throws OperationError */
  async call<N extends OperationName>(operation: N, input: InputOf<N>, label?: string): Promise<OutputOf<N>> {
    const reply = await this.#showing(label, () => this.callAny({ operation, input }));
    if (!reply.ok) throw new OperationError(reply.error.code, reply.error);
    return reply.data as OutputOf<N>;
  }

  callAny(line: Line): Promise<Reply> {
    const message = this.#message(line);
    this.#current = message.id;
    return this.#service.handle(message);
  }

  /** In order; commands side by side share one commit. */
  callMany(lines: readonly Line[]): Promise<Reply[]> {
    return this.#service.handleMany(lines.map((line) => this.#message(line)));
  }

  async close(): Promise<void> {
    try {
      await this.#service.close();
    } finally {
      for (const signal of SIGNALS) process.off(signal, this.#onSignal);
    }
  }

  #message({ operation, input, begrundelse }: Line) {
    this.#count += 1;
    const why = begrundelse === undefined ? {} : { begrundelse };
    return { v: PROTOCOL, id: String(this.#count), operation, input, ...why };
  }

  async #showing<T>(label: string | undefined, work: () => Promise<T>): Promise<T> {
    if (label === undefined) return work();
    const line = progressLine(label);
    const stop = this.#service.onEvent((e) => {
      if (e.event === 'progress') line.show(e.done, e.total);
    });
    try {
      return await work();
    } finally {
      stop();
      line.clear();
    }
  }

  #interrupt(): void {
    // One Ctrl-C can come twice, from the terminal and from npm.
    if (this.#interruptedAt === null) this.#interruptedAt = performance.now();
    else if (performance.now() - this.#interruptedAt > IMPATIENT_MS) process.exit(INTERRUPTED);
    this.#service.cancel(this.#current);
    this.#stop();
  }
}

/** Runs `work` with the service, and closes it whatever happens. */
export async function connected<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  // Loaded only when it is used: help and wrong use answer at once.
  const { createService } = await import('../service.ts');
  const connection = new Connection(createService({ profileDir: defaultProfileDir(), version: version() }));
  let failed = true;
  try {
    const result = await work(connection);
    failed = false;
    return result;
  } finally {
    // What went wrong first is what is told.
    await connection.close().catch((error: unknown) => {
      if (!failed) throw error;
    });
  }
}

/** The same, with a project folder, its key file or an auditor's copy open. */
export async function withProject<T>(
  mappe: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const adgangskode = await readPassword(tekster.cli.spoerg.adgangskode);
  const bruger = process.env['EFFEKTSPOR_BRUGER'] || undefined;
  return connected(async (connection) => {
    await connection.call('projekt.open', {
      mappe,
      adgangskode,
      ...(bruger === undefined ? {} : { bruger }),
    });
    if (connection.interrupted) throw new OperationError('afbrudt');
    return work(connection);
  });
}
