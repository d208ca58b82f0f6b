import { maskCpr } from '#shared/domain/deltagere/index.ts';
import type { Entitet, Felt, Raekke, Vaerdi } from '#shared/domain/entitet/index.ts';
import { ENTITETER, type Tabel } from '#shared/domain/register.ts';
import type { ReadDb } from '../../db/database.ts';

export type Columns = Record<string, string | number | null>;

/** A column's value as the contract has it. */
export function fromColumn(f: Felt, value: string | number | null): Vaerdi {
  if (value === null) return null;
  if (f.art === 'jaNej') return value === 1;
  if (f.art === 'json') return JSON.parse(String(value)) as Vaerdi;
  return value;
}

/** A row as its rules need it: whole CPR number and all. Null when there is none, or it is deleted. */
export function findRow<E extends Entitet>(db: ReadDb, entitet: E, id: string): Raekke<E> | null {
  const row = db.sql(`SELECT * FROM ${entitet.tabel} WHERE id = ? AND slettet = 0`).get(id) as
    Columns | undefined;
  return row ? toRow(entitet, row) : null;
}

/** All rows of a kind that are not deleted. */
export const liveRows = <E extends Entitet>(db: ReadDb, entitet: E): Raekke<E>[] =>
  (db.sql(`SELECT * FROM ${entitet.tabel} WHERE slettet = 0`).all() as Columns[]).map((row) =>
    toRow(entitet, row),
  );

export function toRow<E extends Entitet>(entitet: E, row: Columns): Raekke<E> {
  const felter = Object.entries(entitet.felter).map(([navn, f]) => [navn, fromColumn(f, row[navn] ?? null)]);
  return { id: row['id'], ...Object.fromEntries(felter) } as Raekke<E>;
}

/** A row as it leaves the service: the CPR number masked (design.md §7). */
export function maskRow<E extends Entitet>(entitet: E, row: Raekke<E>): Raekke<E> {
  if (!('cpr' in entitet.felter)) return row;
  const cpr = (row as Record<string, unknown>)['cpr'];
  return { ...row, cpr: typeof cpr === 'string' ? maskCpr(cpr) : null };
}

export interface Reference {
  readonly tabel: Tabel;
  readonly felt: string;
  readonly kraevet: boolean;
}

/** Which fields of which tables name rows of each table. */
export const REFERENCES: Readonly<Record<string, readonly Reference[]>> = Object.entries(ENTITETER).reduce<
  Record<string, Reference[]>
>((map, [tabel, e]) => {
  for (const [felt, f] of Object.entries(e.felter as Record<string, Felt>)) {
    if (f.reference !== undefined)
      (map[f.reference] ??= []).push({ tabel: tabel as Tabel, felt, kraevet: f.kraevet });
  }
  return map;
}, {});
