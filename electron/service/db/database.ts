import type SqliteDatabase from 'better-sqlite3';
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
  type SelectQueryBuilder,
} from 'kysely';
import type { Skema } from './schema.ts';

type Raw = SqliteDatabase.Database;
type Statement = SqliteDatabase.Statement<unknown[]>;

// Kysely only writes the SQL; better-sqlite3 runs it at once. So a transaction never waits in the middle,
// and no other call can come between its statements.
const builder = new Kysely<Skema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

type Select<O> = SelectQueryBuilder<Skema, never, O> & Compilable<O>;

/** What queries get: it can only read. */
export interface ReadDb {
  /** Starts a select, typed by the schema. */
  readonly selectFrom: (typeof builder)['selectFrom'];
  /** All rows of a select. */
  all<O>(query: Pick<Select<O>, 'compile' | '$castTo'> & Compilable<O>): O[];
  /** First row of a select, or undefined. */
  first<O>(query: Compilable<O>): O | undefined;
  /** A SELECT as text, prepared once; for the hot paths and for tables named at run time. */
  readonly sql: (text: string) => Statement;
}

/** An open database: reading, writing, transactions. One connection, used by one thread. */
export interface Database extends ReadDb {
  readonly raw: Raw;
  readonly file: string;
  /** Runs `work` in one IMMEDIATE transaction; a throw takes everything back. */
  transaction<T>(work: () => T): T;
  /** Inside a transaction: `work` alone is taken back when it throws. */
  savepoint<T>(work: () => T): T;
  /** Changes when another process has written to the file. */
  dataVersion(): number;
  close(): void;
}

/** Statements by their text, prepared once and kept. */
function statementsOf(raw: Raw): (text: string) => Statement {
  const statements = new Map<string, Statement>();
  return (text) => {
    let statement = statements.get(text);
    if (!statement) {
      statement = raw.prepare<unknown[]>(text);
      statements.set(text, statement);
    }
    return statement;
  };
}

interface Bracket {
  readonly begin: string;
  readonly commit: string;
  readonly rollback: readonly string[];
}
const TRANSACTION: Bracket = { begin: 'BEGIN IMMEDIATE', commit: 'COMMIT', rollback: ['ROLLBACK'] };
const SAVEPOINT: Bracket = {
  begin: 'SAVEPOINT kommando',
  commit: 'RELEASE kommando',
  rollback: ['ROLLBACK TO kommando', 'RELEASE kommando'],
};

/** Runs `work` between the bracket's statements; a throw takes it back. */
function within<T>(raw: Raw, run: (text: string) => Statement, bracket: Bracket, work: () => T): T {
  run(bracket.begin).run();
  try {
    const result = work();
    run(bracket.commit).run();
    return result;
  } catch (error) {
    // SQLite has already rolled back after some errors (a full disk), and would complain of a second time.
    if (raw.inTransaction) for (const text of bracket.rollback) run(text).run();
    throw error;
  }
}

/** Wraps an open connection. */
export function wrap(raw: Raw): Database {
  const sql = statementsOf(raw);
  return {
    raw,
    file: raw.name,
    selectFrom: builder.selectFrom.bind(builder),
    sql,
    all: <O>(query: Compilable<O>): O[] => {
      const { sql: text, parameters } = query.compile();
      return sql(text).all(...parameters) as O[];
    },
    first: <O>(query: Compilable<O>): O | undefined => {
      const { sql: text, parameters } = query.compile();
      return sql(text).get(...parameters) as O | undefined;
    },
    transaction: (work) => within(raw, sql, TRANSACTION, work),
    savepoint: (work) => within(raw, sql, SAVEPOINT, work),
    dataVersion: () => (sql('PRAGMA data_version').get() as { data_version: number }).data_version,
    close: () => raw.close(),
  };
}
