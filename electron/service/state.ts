import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Session } from './session.ts';
import { writeWhole } from './writeWhole.ts';

export interface ServiceOptions {
  /** Folder of the OS profile for what this laptop remembers: recent projects. Nothing personal. */
  readonly profileDir: string;
  readonly version: string;
  /** Wall clock in UTC ms. */
  readonly now?: () => number;
  /** Makes row ids; the demo's are drawn from its seed. */
  readonly newId?: () => string;
  /** scrypt's N; smaller in tests. */
  readonly kdfCost?: number;
}

/** What a supervisor keeps in memory to reopen the project after a crash of the service. */
export interface SessionTicket {
  readonly mappe: string;
  readonly projektId: string;
  readonly noegle: string;
  readonly brugerId: string;
  /** An auditor's copy: `noegle` is its passphrase, not a raw key. */
  readonly kopi: boolean;
}

const recentSchema = z.array(
  z.object({ mappe: z.string(), navn: z.string(), bruger: z.string().nullable() }),
);
export type Recent = z.infer<typeof recentSchema>[number];
const MAX_RECENT = 8;

/** What the service holds between calls: at most one open project, and the list of recent ones. */
export class ServiceState {
  readonly options: ServiceOptions;
  session: Session | null = null;
  ticket: SessionTicket | null = null;
  onSession: () => void = () => undefined;
  /** Tables and rows that were written outside a command's transaction. */
  onWritten: (tabeller: readonly string[], ids: readonly string[]) => void = () => undefined;

  constructor(options: ServiceOptions) {
    this.options = options;
  }

  now = (): number => (this.options.now ?? Date.now)();

  /** The clock, the ids and the version that every session of this service works with. */
  sessionDefaults(): { now: () => number; newId: () => string; programversion: string } {
    const { newId, version } = this.options;
    return { now: this.now, newId: newId ?? (() => uuidv7({ msecs: this.now() })), programversion: version };
  }

  setSession(session: Session | null, ticket: SessionTicket | null): void {
    this.session = session;
    this.ticket = ticket;
    this.onSession();
  }

  get #recentFile(): string {
    return join(this.options.profileDir, 'seneste.json');
  }

  recent(): Recent[] {
    try {
      return recentSchema.parse(JSON.parse(readFileSync(this.#recentFile, 'utf8')));
    } catch {
      return []; // Missing or damaged: only a convenience is lost.
    }
  }

  remember(entry: Recent): void {
    this.#writeRecent([entry, ...this.recent().filter((r) => r.mappe !== entry.mappe)].slice(0, MAX_RECENT));
  }

  forgetRecent(mappe: string): void {
    this.#writeRecent(this.recent().filter((r) => r.mappe !== mappe));
  }

  #writeRecent(list: Recent[]): void {
    mkdirSync(this.options.profileDir, { recursive: true });
    writeWhole(this.#recentFile, `${JSON.stringify(list, null, 2)}\n`);
  }

  /** Where a new project is put when nobody says otherwise. */
  suggestedFolder(): string {
    const documents = ['Dokumenter', 'Documents'].map((d) => join(homedir(), d)).find((d) => existsSync(d));
    return join(documents ?? homedir(), 'Effektspor');
  }
}
