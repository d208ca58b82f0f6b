import type { Reply, ServiceEvent } from '#shared/contract/index.ts';

/** A running service as its users see it, wherever it runs (design.md §3). */
export interface Host {
  /** One envelope in, one reply out. Never rejects and never hangs: a dead service is a reply too. */
  call(message: unknown): Promise<Reply>;
  cancel(id: string): void;
  onEvent(listener: (event: ServiceEvent) => void): () => void;
  /** Lets the service take its backup and ends it. */
  close(): Promise<void>;
}
