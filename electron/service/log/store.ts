import type { Vaerdi } from '#shared/domain/entitet/index.ts';
import { ENTITETER, isTabel, type Tabel } from '#shared/domain/register.ts';
import type { Database, ReadDb } from '../db/database.ts';
import type { AendringTabel } from '../db/schema.ts';
import { SLETTET, type Change, type ChangeArt, type Committed } from './change.ts';
import { foldRow, type FoldedRow } from './fold.ts';
import { indexRow } from './search.ts';

export type Heads = Record<string, string[]>;

const INSERT = `INSERT INTO aendring (id, enhed, nr, hlc, handling, bruger, art, tabel, raekke, felter, vaerdier, grundlag,
  forpligtelse, forrige, modtaget) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Adds an entry to the log. `modtaget` says when this laptop got it: its own entries at the time of writing. */
export function insertChange(db: Database, c: Change, modtaget: string): void {
  const json = [c.felter, c.vaerdier, c.grundlag].map((part) => JSON.stringify(part));
  const head = [c.id, c.enhed, c.nr, c.hlc, c.handling, c.bruger, c.art, c.tabel, c.raekke];
  db.sql(INSERT).run(...head, ...json, c.forpligtelse, c.forrige, modtaget);
}

/** An entry as it lies in the table, read back. */
export function parseChange(row: AendringTabel): Change {
  return {
    ...row,
    art: row.art as ChangeArt,
    felter: JSON.parse(row.felter) as string[],
    vaerdier: JSON.parse(row.vaerdier) as Record<string, Committed>,
    grundlag: JSON.parse(row.grundlag) as Record<string, string[]>,
  };
}

export const changesOfRow = (db: ReadDb, raekke: string): Change[] =>
  (
    db.sql('SELECT * FROM aendring WHERE raekke = ? ORDER BY hlc, enhed, nr').all(raekke) as AendringTabel[]
  ).map(parseChange);

/** A value as SQLite takes it. */
export function toColumn(value: Vaerdi): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** {change id: [fields]}, which is short when a row was written at once, turned into heads per field. */
export function parseHeads(text: string | null): Heads {
  const heads: Heads = {};
  for (const [id, felter] of Object.entries(JSON.parse(text ?? '{}') as Record<string, string[]>)) {
    for (const felt of felter) (heads[felt] ??= []).push(id);
  }
  return Object.fromEntries(Object.entries(heads).map(([felt, ids]) => [felt, ids.toSorted()]));
}

/** The inverse of {@link parseHeads}; equal heads give equal text. */
export function formatHeads(heads: Readonly<Record<string, readonly string[]>>): string {
  const byChange: Record<string, string[]> = {};
  for (const felt of Object.keys(heads).toSorted()) {
    for (const id of heads[felt] ?? []) (byChange[id] ??= []).push(felt);
  }
  return JSON.stringify(
    Object.fromEntries(Object.entries(byChange).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** Heads of a row as its table has them; null when there is no such row. */
export function headsOf(db: ReadDb, tabel: Tabel, raekke: string): Heads | null {
  const row = db.sql(`SELECT hoveder FROM ${tabel} WHERE id = ?`).get(raekke) as
    { hoveder: string | null } | undefined;
  return row ? parseHeads(row.hoveder) : null;
}

/** Writes the change's effect to its entity table: directly when it replaces all it meets, else by folding the row anew. */
export function applyChange(db: Database, change: Change, heads: Heads | null): void {
  if (!isTabel(change.tabel)) return; // From a newer program: it waits in the log until the upgrade.
  // A row that was ever deleted is folded: whether it shows depends on what the deletion had seen.
  const replacesAll =
    heads?.[SLETTET] === undefined &&
    change.felter.every((felt) =>
      (heads?.[felt] ?? []).every((id) => (change.grundlag[felt] ?? []).includes(id)),
    );
  if (heads === null && change.art === 'opret') insertRow(db, change.tabel, change);
  else if (replacesAll && change.art === 'ret' && heads !== null) updateRow(db, change.tabel, change, heads);
  else writeRow(db, foldRow(changesOfRow(db, change.raekke)));
  indexRow(db, change.tabel, change.raekke, change.felter);
}

function insertRow(db: Database, tabel: Tabel, change: Change): void {
  const felter = known(tabel, change.felter);
  const hoveder = JSON.stringify(
    change.felter.length === 0 ? {} : { [change.id]: [...change.felter].toSorted() },
  );
  const columns = ['id', ...felter, 'hoveder', 'slettet', 'konflikt'];
  const values = [
    change.raekke,
    ...felter.map((f) => toColumn(change.vaerdier[f]?.v ?? null)),
    hoveder,
    0,
    0,
  ];
  db.sql(`INSERT INTO ${tabel} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`).run(
    ...values,
  );
}

function updateRow(db: Database, tabel: Tabel, change: Change, heads: Heads): void {
  const felter = known(tabel, change.felter);
  const next = { ...heads };
  for (const felt of change.felter) next[felt] = [change.id];
  const konflikt = Object.values(next).some((ids) => ids.length > 1) ? 1 : 0;
  const sets = [...felter, 'hoveder', 'konflikt'].map((column) => `${column} = ?`).join(', ');
  const values = [...felter.map((f) => toColumn(change.vaerdier[f]?.v ?? null)), formatHeads(next), konflikt];
  db.sql(`UPDATE ${tabel} SET ${sets} WHERE id = ?`).run(...values, change.raekke);
}

/** Puts a folded row into its table, whatever stood there. */
export function writeRow(db: Database, row: FoldedRow): void {
  if (!isTabel(row.tabel)) return;
  const felter = Object.keys(ENTITETER[row.tabel].felter);
  const columns = ['id', ...felter, 'hoveder', 'slettet', 'konflikt'];
  const values = felter.map((f) => toColumn(row.vaerdier[f] ?? null));
  const state = [formatHeads(row.hoveder), row.slettet ? 1 : 0, row.konflikt ? 1 : 0];
  db.sql(
    `INSERT OR REPLACE INTO ${row.tabel} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  ).run(row.raekke, ...values, ...state);
}

const known = (tabel: Tabel, felter: readonly string[]): string[] =>
  felter.filter((f) => f !== SLETTET && Object.hasOwn(ENTITETER[tabel].felter, f));
