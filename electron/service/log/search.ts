import type { Felt } from '#shared/domain/entitet/index.ts';
import { ENTITETER, type Tabel } from '#shared/domain/register.ts';
import { indexWords } from '#shared/domain/soegning/index.ts';
import type { Database, ReadDb } from '../db/database.ts';
import { SLETTET } from './change.ts';

const SEARCHED = Object.fromEntries(
  Object.entries(ENTITETER).map(([tabel, e]) => [
    tabel,
    Object.entries(e.felter as Readonly<Record<string, Felt>>)
      .filter(([, f]) => f.soeges)
      .map(([navn]) => navn),
  ]),
) as Record<Tabel, string[]>;

/** Keeps the index of one row in step with its table, when one of its searched fields was written. */
export function indexRow(db: Database, tabel: Tabel, raekke: string, written: readonly string[]): void {
  const felter = SEARCHED[tabel];
  if (felter.length === 0 || !written.some((f) => f === SLETTET || felter.includes(f))) return;
  const row = db.sql(`SELECT slettet, ${felter.join(', ')} FROM ${tabel} WHERE id = ?`).get(raekke) as
    Record<string, string | number | null> | undefined;
  const known = db.sql('SELECT nr FROM soegning_raekke WHERE raekke = ?').get(raekke) as
    { nr: number } | undefined;
  const tekst = !row || row['slettet'] === 1 ? '' : rowText(felter.map((f) => row[f] ?? null));
  if (known && tekst === '') {
    db.sql('DELETE FROM soegning WHERE rowid = ?').run(known.nr);
    db.sql('DELETE FROM soegning_raekke WHERE raekke = ?').run(raekke);
  } else if (known) {
    db.sql('UPDATE soegning SET tekst = ? WHERE rowid = ?').run(tekst, known.nr);
  } else if (tekst !== '') {
    const { lastInsertRowid } = db
      .sql('INSERT INTO soegning (tekst, tabel, raekke) VALUES (?, ?, ?)')
      .run(tekst, tabel, raekke);
    db.sql('INSERT INTO soegning_raekke (raekke, nr) VALUES (?, ?)').run(raekke, lastInsertRowid);
  }
}

// A number typed with spaces ("12 34 56 78") is also found as one word.
function rowText(values: readonly (string | number | null)[]): string {
  const texts = values.filter((v) => v !== null).map(String);
  const joined = texts.map((t) => t.replace(/\s+/g, '')).filter((t) => /^\+?\d+$/.test(t));
  return indexWords([...texts, ...joined].join(' ')).join(' ');
}

/** Counted up when a text is folded otherwise than before: an index of another count is made anew. */
const FOLDING = '2';

/** Makes the whole index anew where an earlier program folded its texts; once for each project. */
export function renewIndex(db: Database): void {
  const known = db.sql("SELECT vaerdi FROM lokal WHERE navn = 'soegning'").get() as
    { vaerdi: string } | undefined;
  if (known?.vaerdi === FOLDING) return;
  db.transaction(() => {
    db.sql('DELETE FROM soegning').run();
    db.sql('DELETE FROM soegning_raekke').run();
    for (const [tabel, felter] of Object.entries(SEARCHED) as [Tabel, string[]][]) {
      if (felter.length === 0) continue;
      const rows = db.sql(`SELECT id FROM ${tabel} WHERE slettet = 0 ORDER BY id`).all() as { id: string }[];
      for (const { id } of rows) indexRow(db, tabel, id, felter);
    }
    db.sql("INSERT OR REPLACE INTO lokal (navn, vaerdi) VALUES ('soegning', ?)").run(FOLDING);
  });
}

const MOST_WORDS = 12;

/** FTS5 text for "each of these folded words begins a word"; null when nothing is left to search for. */
export const matchText = (words: readonly string[]): string | null =>
  words.length === 0
    ? null
    : words
        .slice(0, MOST_WORDS)
        .map((word) => `"${word}"*`)
        .join(' ');

export interface SearchHit {
  readonly tabel: string;
  readonly raekke: string;
}

/** Rows that hold all words (folded: `searchWords`), the newest first. */
export function search(db: ReadDb, words: readonly string[], graense: number): SearchHit[] {
  const match = matchText(words);
  if (match === null) return [];
  // A bare parameter as LIMIT would have SQLite prepare the statement anew each time.
  return db
    .sql('SELECT tabel, raekke FROM soegning WHERE soegning MATCH ? ORDER BY rowid DESC LIMIT (? + 0)')
    .all(match, graense) as SearchHit[];
}
