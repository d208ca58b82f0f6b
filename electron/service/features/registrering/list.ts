import type { Entitet, Felt, Raekke } from '#shared/domain/entitet/index.ts';
import { ENTITETER, type Tabel } from '#shared/domain/register.ts';
import { MAX_ROWS, OperationError, type ParsedInputOf } from '#shared/contract/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { searchWords } from '#shared/domain/soegning/index.ts';
import { matchText } from '../../log/index.ts';
import { maskRow, toRow, type Columns } from './rows.ts';

export type ListInput = ParsedInputOf<'deltagere.list'>;
const DEFAULT_LIMIT = 200;

interface Label {
  readonly felt: string;
  readonly join: string;
  readonly column: string;
  /** Whether the search can find the referred row by its words. */
  readonly searched: boolean;
}

/** The names of referred rows, joined in: {felt: 'deltagerId', column: 'r0.navn'}. */
function labelsOf(entitet: Entitet): Label[] {
  return Object.entries(entitet.felter).flatMap(([felt, f], i) => {
    const target = f.reference === undefined ? undefined : ENTITETER[f.reference as Tabel];
    if (!target?.etiket) return [];
    const join = `LEFT JOIN ${target.tabel} r${String(i)} ON r${String(i)}.id = t.${felt}`;
    const searched = Object.values(target.felter as Readonly<Record<string, Felt>>).some((t) => t.soeges);
    return [{ felt, join, column: `r${String(i)}.${target.etiket}`, searched }];
  });
}

interface Where {
  /** Rows of the index, found once however often they are asked for. */
  readonly found: readonly string[];
  readonly sql: string;
  readonly values: (string | number | null)[];
}

const MAX_WORDS = 12;

function whereOf(entitet: Entitet, labels: readonly Label[], input: ListInput): Where {
  const parts = ['t.slettet = 0'];
  const values: (string | number | null)[] = [];
  const found: string[] = [];
  for (const match of matchesOf(labels, input.soeg ?? '')) {
    const name = `fundet${String(found.length)}`;
    found.push(`${name} AS MATERIALIZED (SELECT raekke FROM soegning WHERE soegning MATCH ?)`);
    const columns = ['id', ...labels.filter((l) => l.searched).map((l) => l.felt)];
    parts.push(`(${columns.map((c) => `t.${c} IN (SELECT raekke FROM ${name})`).join(' OR ')})`);
    values.push(match);
  }
  for (const [felt, value] of Object.entries(input.filter ?? {})) {
    known(entitet, felt);
    parts.push(`t.${felt} IS ?`);
    values.push(typeof value === 'boolean' ? Number(value) : value);
  }
  for (const felt of input.udfyldt ?? []) {
    known(entitet, felt);
    parts.push(`t.${felt} IS NOT NULL`);
  }
  for (const [felt, { fra, til }] of Object.entries(input.mellem ?? {})) {
    known(entitet, felt);
    parts.push(`t.${felt} BETWEEN ? AND ?`);
    values.push(fra ?? '', til ?? '9999');
  }
  if (input.ids) {
    parts.push('t.id IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(input.ids));
  }
  return { found, sql: parts.join(' AND '), values };
}

/** What the index is asked: all words at once, or, where each may stand in another row, one by one. */
function matchesOf(labels: readonly Label[], soeg: string): string[] {
  const words = searchWords(soeg).slice(0, MAX_WORDS);
  const asked = labels.some((l) => l.searched) ? words.map((word) => [word]) : [words];
  return asked.flatMap((together) => matchText(together) ?? []);
}

function known(entitet: Entitet, felt: string): void {
  if (!Object.hasOwn(entitet.felter, felt))
    throw new OperationError('ugyldigt_input', { fields: { [felt]: { kode: 'ukendt_felt' } } });
}

function orderOf(
  entitet: Entitet,
  labels: readonly Label[],
  sorter: ListInput['sorter'],
): { felt: string | null; sql: string } {
  const felt = sorter?.felt ?? entitet.etiket;
  if (felt === null) return { felt, sql: 't.id DESC' };
  known(entitet, felt);
  const column = labels.find((l) => l.felt === felt)?.column ?? `t.${felt}`;
  const art = entitet.felter[felt]?.art;
  const text = art === 'tekst' || art === 'reference' ? `dansk(${column})` : column;
  const direction = sorter?.faldende === true ? 'DESC' : 'ASC';
  // Rows without a value come last, whichever way.
  return { felt, sql: `${column} IS NULL, ${text} ${direction}, t.id` };
}

/** A page of the live rows, with the names of what they refer to. */
export function listRows<E extends Entitet>(
  db: ReadDb,
  entitet: E,
  input: ListInput,
): { raekker: (Raekke<E> & { visning: Record<string, string>; konflikt: boolean })[]; ialt: number } {
  const labels = labelsOf(entitet);
  const where = whereOf(entitet, labels, input);
  const found = where.found.length === 0 ? '' : `WITH ${where.found.join(', ')} `;
  const columns = labels.map((l) => `, ${l.column} AS "visning.${l.felt}"`).join('');
  const joins = labels.map((l) => l.join).join(' ');
  const { felt, sql: order } = orderOf(entitet, labels, input.sorter);
  const { graense = DEFAULT_LIMIT, spring = 0 } = input;
  // Only ids are sorted, and counted as they pass; whole rows are read for the page alone. A bare parameter as
  // LIMIT would have SQLite prepare the statement anew each time.
  const side = `SELECT t.id, count(*) OVER () AS ialt FROM ${entitet.tabel} t
    ${labels.find((l) => l.felt === felt)?.join ?? ''} WHERE ${where.sql} ORDER BY ${order} LIMIT (? + 0) OFFSET ?`;
  const text = `${found}SELECT t.*, side.ialt AS "side.ialt"${columns} FROM (${side}) side
    JOIN ${entitet.tabel} t ON t.id = side.id ${joins} ORDER BY ${order}`;
  const pageFrom = (from: number): Columns[] => db.sql(text).all(...where.values, graense, from) as Columns[];
  const rows = pageFrom(spring);
  // A page behind the last has no row to say how many there are.
  const [counted] = rows.length === 0 && spring > 0 ? pageFrom(0) : rows;
  return {
    raekker: rows.map((row) => ({ ...maskRow(entitet, toRow(entitet, row)), ...shown(labels, row) })),
    ialt: Number(counted?.['side.ialt'] ?? 0),
  };
}

/** The ids alone, in the list's order: what "all found" are. */
export function listIds(db: ReadDb, entitet: Entitet, input: ListInput): string[] {
  const labels = labelsOf(entitet);
  const where = whereOf(entitet, labels, input);
  const found = where.found.length === 0 ? '' : `WITH ${where.found.join(', ')} `;
  const { felt, sql: order } = orderOf(entitet, labels, input.sorter);
  const join = labels.find((l) => l.felt === felt)?.join ?? '';
  const rows = db
    .sql(
      `${found}SELECT t.id FROM ${entitet.tabel} t ${join} WHERE ${where.sql} ORDER BY ${order} LIMIT (? + 0) OFFSET ?`,
    )
    .all(...where.values, input.graense ?? MAX_ROWS, input.spring ?? 0) as { id: string }[];
  return rows.map((row) => row.id);
}

function shown(
  labels: readonly Label[],
  row: Columns,
): { visning: Record<string, string>; konflikt: boolean } {
  const visning = labels
    .map((l) => [l.felt, row[`visning.${l.felt}`]] as const)
    .filter(([, navn]) => navn !== null && navn !== undefined);
  return {
    visning: Object.fromEntries(visning.map(([felt, navn]) => [felt, String(navn)])),
    konflikt: row['konflikt'] === 1,
  };
}

/** The names that one row's references have: {deltagerId: 'Søren Kragh Nissen'}. */
export function labelsOfRow(db: ReadDb, entitet: Entitet, id: string): Record<string, string> {
  const labels = labelsOf(entitet);
  if (labels.length === 0) return {};
  const columns = labels.map((l) => `${l.column} AS "visning.${l.felt}"`).join(', ');
  const row = db
    .sql(`SELECT ${columns} FROM ${entitet.tabel} t ${labels.map((l) => l.join).join(' ')} WHERE t.id = ?`)
    .get(id);
  return shown(labels, row as Columns).visning;
}
