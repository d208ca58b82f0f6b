import SqliteDatabase from 'better-sqlite3';
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
  type InferResult,
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

export type Result<Q extends Compilable> = InferResult<Q>;

/** Wraps an open connection. Statements are prepared once and kept. */
export function wrap(raw: Raw): Database {
  const statements = new Map<string, Statement>();
  const prepare = (text: string): Statement => {
    let statement = statements.get(text);
    if (!statement) {
      statement = raw.prepare<unknown[]>(text);
      statements.set(text, statement);
    }
    return statement;
  };
  const run = (text: string): void => {
    prepare(text).run();
  };
  const around = <T>(begin: string, commit: string, rollback: string[], work: () => T): T => {
    run(begin);
    try {
      const result = work();
      run(commit);
      return result;
    } catch (error) {
      // SQLite has already rolled back after some errors (a full disk), and would complain of a second time.
      if (raw.inTransaction) rollback.forEach(run);
      throw error;
    }
  };
  return {
    raw,
    file: raw.name,
    selectFrom: builder.selectFrom.bind(builder) as (typeof builder)['selectFrom'],
    sql: prepare,
    all: <O>(query: Compilable<O>): O[] => {
      const { sql, parameters } = query.compile();
      return prepare(sql).all(...parameters) as O[];
    },
    first: <O>(query: Compilable<O>): O | undefined => {
      const { sql, parameters } = query.compile();
      return prepare(sql).get(...parameters) as O | undefined;
    },
    transaction: (work) => around('BEGIN IMMEDIATE', 'COMMIT', ['ROLLBACK'], work),
    savepoint: (work) =>
      around('SAVEPOINT kommando', 'RELEASE kommando', ['ROLLBACK TO kommando', 'RELEASE kommando'], work),
    dataVersion: () => (prepare('PRAGMA data_version').get() as { data_version: number }).data_version,
    close: () => raw.close(),
  };
}
