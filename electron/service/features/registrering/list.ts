import type { Entitet, Raekke } from '#shared/domain/entitet/index.ts';
import { ENTITETER, type Tabel } from '#shared/domain/register.ts';
import { OperationError, type ParsedInputOf } from '#shared/contract/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { searchWords } from '../../log/index.ts';
import { maskRow, toRow, type Columns } from './rows.ts';

type ListInput = ParsedInputOf<'deltagere.list'>;
const DEFAULT_LIMIT = 200;
const FOUND = 'IN (SELECT raekke FROM soegning WHERE soegning MATCH ?)';

interface Label {
  readonly felt: string;
  readonly join: string;
  readonly column: string;
}

/** The names of referred rows, joined in: {felt: 'deltagerId', column: 'r0.navn'}. */
function labelsOf(entitet: Entitet): Label[] {
  return Object.entries(entitet.felter).flatMap(([felt, f], i) => {
    const target = f.reference === undefined ? undefined : ENTITETER[f.reference as Tabel];
    if (!target?.etiket) return [];
    const join = `LEFT JOIN ${target.tabel} r${String(i)} ON r${String(i)}.id = t.${felt}`;
    return [{ felt, join, column: `r${String(i)}.${target.etiket}` }];
  });
}

interface Where {
  readonly sql: string;
  readonly values: (string | number | null)[];
}

function whereOf(entitet: Entitet, labels: readonly Label[], input: ListInput): Where {
  const parts = ['t.slettet = 0'];
  const values: (string | number | null)[] = [];
  for (const word of searchWords(input.soeg ?? '').slice(0, 12)) {
    const columns = ['id', ...labels.map((l) => l.felt)];
    parts.push(`(${columns.map((c) => `t.${c} ${FOUND}`).join(' OR ')})`);
    values.push(...columns.map(() => `"${word}"*`));
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
  return { sql: parts.join(' AND '), values };
}

function known(entitet: Entitet, felt: string): void {
  if (!Object.hasOwn(entitet.felter, felt))
    throw new OperationError('ugyldigt_input', { fields: { [felt]: { kode: 'ukendt_felt' } } });
}

function orderOf(entitet: Entitet, labels: readonly Label[], sorter: ListInput['sorter']): string {
  const felt = sorter?.felt ?? entitet.etiket;
  if (felt === null) return 't.id DESC';
  known(entitet, felt);
  const column = labels.find((l) => l.felt === felt)?.column ?? `t.${felt}`;
  const art = entitet.felter[felt]?.art;
  const text = art === 'tekst' || art === 'reference' ? `dansk(${column})` : column;
  const direction = sorter?.faldende === true ? 'DESC' : 'ASC';
  // Rows without a value come last, whichever way.
  return `${column} IS NULL, ${text} ${direction}, t.id`;
}

/** A page of the live rows, with the names of what they refer to. */
export function listRows<E extends Entitet>(
  db: ReadDb,
  entitet: E,
  input: ListInput,
): { raekker: (Raekke<E> & { visning: Record<string, string>; konflikt: boolean })[]; ialt: number } {
  const labels = labelsOf(entitet);
  const where = whereOf(entitet, labels, input);
  const columns = labels.map((l) => `, ${l.column} AS "visning.${l.felt}"`).join('');
  const from = `FROM ${entitet.tabel} t ${labels.map((l) => l.join).join(' ')} WHERE ${where.sql}`;
  const page = [input.graense ?? DEFAULT_LIMIT, input.spring ?? 0];
  const rows = db
    .sql(`SELECT t.*${columns} ${from} ORDER BY ${orderOf(entitet, labels, input.sorter)} LIMIT ? OFFSET ?`)
    .all(...where.values, ...page) as Columns[];
  const { n } = db
    .sql(`SELECT count(*) AS n FROM ${entitet.tabel} t WHERE ${where.sql}`)
    .get(...where.values) as { n: number };
  return {
    raekker: rows.map((row) => ({ ...maskRow(entitet, toRow(entitet, row)), ...shown(labels, row) })),
    ialt: n,
  };
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
