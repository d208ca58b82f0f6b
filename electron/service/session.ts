import { hostname } from 'node:os';
import { randomBytes } from 'node:crypto';
import { OperationError, type Session as SessionInfo } from '#shared/contract/index.ts';
import type { Rolle } from '#shared/domain/kodelister/index.ts';
import type { Database } from './db/database.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { Fakta, KlargjortFakta } from '#shared/domain/indikatorer/index.ts';
import { createWriter, FAST, type Writer } from './log/index.ts';
import { todayAt } from './today.ts';

export interface SessionBruger {
  readonly id: string;
  readonly navn: string;
  readonly rolle: Rolle;
}

/** What counting has read, kept until it is written over. */
export interface FactMemory {
  /** @param tabeller those that were written; left out, all are read anew. */
  forget(tabeller?: Iterable<string>): void;
  facts(): Fakta;
  prepared(): KlargjortFakta;
}

/** What a session is opened with. */
export type SessionInput = Pick<
  Session,
  | 'db'
  | 'mappe'
  | 'projektId'
  | 'key'
  | 'bruger'
  | 'readonly'
  | 'viaGendannelse'
  | 'now'
  | 'newId'
  | 'programversion'
  | 'facts'
>;

/** An open project: its database, its user, and what is remembered between calls. */
export class Session {
  readonly db: Database;
  /** Project folder, or the file of an auditor's copy. */
  readonly mappe: string;
  readonly projektId: string;
  /** The database key; null for a copy, which has a passphrase of its own. */
  readonly key: Buffer | null;
  readonly bruger: SessionBruger;
  readonly readonly: boolean;
  readonly now: () => number;
  readonly newId: () => string;
  readonly programversion: string;
  readonly facts: FactMemory;
  viaGendannelse: boolean;
  readonly #enhed: string;
  #dataVersion: number;

  constructor(input: SessionInput) {
    this.db = input.db;
    this.mappe = input.mappe;
    this.projektId = input.projektId;
    this.key = input.key;
    this.bruger = input.bruger;
    this.readonly = input.readonly;
    this.viaGendannelse = input.viaGendannelse;
    this.now = input.now;
    this.newId = input.newId;
    this.programversion = input.programversion;
    this.facts = input.facts;
    this.#enhed = ownDevice(input.db);
    this.#dataVersion = input.db.dataVersion();
  }

  get enhed(): string {
    return this.#enhed;
  }

  /** The writer of one handling; call it inside a transaction. */
  writer(handling: string = this.newId()): Writer {
    if (this.readonly) throw new OperationError('skrivebeskyttet');
    const { projektId, enhed, bruger } = this;
    return createWriter(this.db, { projekt: projektId, enhed, bruger: bruger.id, handling, now: this.now() });
  }

  /** The same where undo is to pass by what is written. */
  fastWriter(): Writer {
    return this.writer(FAST + this.newId());
  }

  /** The day that is shown: today; the demo is looked at on its own day. */
  shownDay(): LocalDate {
    return this.#visDato() ?? todayAt(this.now());
  }

  #visDato(): LocalDate | null {
    const row = this.db.first(
      this.db.selectFrom('projekt').select('visDato').where('id', '=', this.projektId),
    );
    return row?.visDato ?? null;
  }

  /** True once after another process has written to the file; what was remembered is then forgotten. */
  noticeOthers(): boolean {
    const version = this.db.dataVersion();
    if (version === this.#dataVersion) return false;
    this.#dataVersion = version;
    this.facts.forget();
    return true;
  }

  /** Somebody saw what is otherwise hidden: kept, append-only (domain.md §4). A copy cannot remember it. */
  recordLookup(art: string, tabel: string, raekke: string): void {
    if (this.readonly) return;
    const tid = new Date(this.now()).toISOString();
    this.db
      .sql('INSERT INTO opslag (tid, bruger, art, tabel, raekke) VALUES (?, ?, ?, ?, ?)')
      .run(tid, this.bruger.id, art, tabel, raekke);
  }

  info(): SessionInfo {
    const projekt = this.db.first(
      this.db.selectFrom('projekt').select('navn').where('id', '=', this.projektId),
    );
    return {
      mappe: this.mappe,
      projektId: this.projektId,
      navn: projekt?.navn ?? '',
      bruger: { ...this.bruger },
      skrivebeskyttet: this.readonly,
      viaGendannelse: this.viaGendannelse,
      visDato: this.#visDato(),
    };
  }
}

/** The device that this database writes as; empty in an auditor's copy, which never writes. */
function ownDevice(db: Database): string {
  const own = db.first(db.selectFrom('enhed').select('id').where('egen', '=', 1));
  return own?.id ?? '';
}

/** Makes this database write as a new device: at creation, and before the first write after a restore (design.md §8). */
export function newDevice(db: Database): string {
  const id = randomBytes(8).toString('hex');
  db.sql('UPDATE enhed SET egen = 0').run();
  db.sql('INSERT INTO enhed (id, navn, egen) VALUES (?, ?, 1)').run(id, hostname());
  return id;
}
