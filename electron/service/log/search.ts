import type { Felt, FeltArt } from '#shared/domain/entitet/index.ts';
import { ENTITETER, TABELLER, type Tabel } from '#shared/domain/register.ts';
import { indexWords } from '#shared/domain/soegning/index.ts';
import type { Database, ReadDb } from '../db/database.ts';
import { SLETTET } from './change.ts';

const feltAf = (tabel: Tabel): Readonly<Record<string, Felt>> => ENTITETER[tabel].felter;

const SEARCHED = Object.fromEntries(
  TABELLER.map((tabel) => [
    tabel,
    Object.entries(feltAf(tabel)).flatMap(([navn, f]) => (f.soeges ? [navn] : [])),
  ]),
) as Record<Tabel, string[]>;

/** Keeps the index of one row in step with its table, when one of its searched fields was written. */
export function indexRow(db: Database, tabel: Tabel, raekke: string, written: readonly string[]): void {
  const felter = SEARCHED[tabel];
  if (felter.length === 0 || !written.some((f) => f === SLETTET || felter.includes(f))) return;
  const row = db.sql(`SELECT slettet, ${felter.join(', ')} FROM ${tabel} WHERE id = ?`).get(raekke) as
    Row | undefined;
  const known = db.sql('SELECT nr FROM soegning_raekke WHERE raekke = ?').get(raekke) as
    { nr: number } | undefined;
  const tekst = !row || row['slettet'] === 1 ? '' : rowText(feltAf(tabel), row);
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

/** How a stored number is written out: 'ddmmåå-løbe', '13 74 81 36'. */
const WRITTEN: Readonly<Partial<Record<FeltArt, RegExp>>> = { cpr: /^(\d{6})/, cvr: /(\d{2})(?=\d)/g };
const DANISH = /^(?:\+|00)45(?=\d{8}$)/;

/** A number is found as it is typed, in one word or in groups; a telephone number with or without its country. */
function numbersIn(art: FeltArt | undefined, text: string): string[] {
  const groups = art === undefined ? undefined : WRITTEN[art];
  if (groups !== undefined) return [text.replace(groups, '$1 ')];
  const whole = text.replace(/\s+/g, '');
  return /^\+?\d+$/.test(whole) ? [whole, whole.replace(DANISH, '')] : [];
}

type Row = Readonly<Record<string, string | number | null>>;

function rowText(felter: Readonly<Record<string, Felt>>, row: Row): string {
  const texts = Object.entries(row).flatMap(([navn, value]) =>
    navn === 'slettet' || value === null
      ? []
      : [String(value), ...numbersIn(felter[navn]?.art, String(value))],
  );
  return indexWords(texts.join(' ')).join(' ');
}

/** Counted up when a text is folded otherwise than before: an index of another count is made anew. */
const FOLDING = '3';

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
