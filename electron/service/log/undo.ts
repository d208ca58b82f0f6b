import type { Vaerdi } from '#shared/domain/entitet/index.ts';
import { isTabel } from '#shared/domain/register.ts';
import type { Database, ReadDb } from '../db/database.ts';
import type { AendringTabel } from '../db/schema.ts';
import { SLETTET, type Change } from './change.ts';
import { headsOf, parseChange, type Heads } from './store.ts';
import type { Writer } from './writer.ts';

/** Handlinger that undo passes by: the project's making, users, passwords. */
export const FAST = 'fast-';
const FORTRYD = 'fortryd-';

/** The name of the handling that takes back another: the link is part of the chain. */
export const undoName = (handling: string): string => FORTRYD + handling;

/** The handling that a chain of undos and redos goes back to: what a redo brings back, in words. */
export const withoutUndo = (handling: string): string => handling.slice(depth(handling) * FORTRYD.length);

export interface LeftAlone {
  readonly tabel: string;
  readonly id: string;
  readonly felt: string;
  /** Id of the user who wrote the field afterwards. */
  readonly bruger: string;
}

export interface UndoResult {
  readonly fortrudt: number;
  readonly efterladt: LeftAlone[];
}

const exists = (db: ReadDb, handling: string): boolean =>
  db.sql('SELECT 1 FROM aendring WHERE handling = ? LIMIT 1').get(handling) !== undefined;

export const isUndone = (db: ReadDb, handling: string): boolean => exists(db, undoName(handling));

/** 0 for a command, 1 for its undo, 2 for the redo, which is the undo of the undo, and so on. */
function depth(handling: string): number {
  let n = 0;
  while (handling.startsWith(FORTRYD, n * FORTRYD.length)) n += 1;
  return n;
}

export const changesOfHandling = (db: ReadDb, handling: string): Change[] =>
  (
    db.sql('SELECT * FROM aendring WHERE handling = ? ORDER BY enhed, nr').all(handling) as AendringTabel[]
  ).map(parseChange);

/** This user's handlinger on this device, newest first, each once. */
function* latest(db: ReadDb, enhed: string, bruger: string): Generator<string> {
  const rows = db.sql('SELECT handling FROM aendring WHERE enhed = ? AND bruger = ? ORDER BY nr DESC');
  let previous = '';
  for (const { handling } of rows.iterate(enhed, bruger) as IterableIterator<{ handling: string }>) {
    if (handling !== previous) yield handling;
    previous = handling;
  }
}

/** This user's last handling on this device that can be taken back; null when there is none. */
export function nextUndo(db: ReadDb, enhed: string, bruger: string): string | null {
  for (const handling of latest(db, enhed, bruger)) {
    if (handling.startsWith(FAST) || depth(handling) % 2 === 1) continue;
    if (!isUndone(db, handling)) return handling;
  }
  return null;
}

/** The last undo of this user with nothing new written since: taking it back is redo. Null when there is none. */
export function nextRedo(db: ReadDb, enhed: string, bruger: string): string | null {
  for (const handling of latest(db, enhed, bruger)) {
    if (depth(handling) === 0) return null;
    if (depth(handling) % 2 === 1 && !isUndone(db, handling)) return handling;
  }
  return null;
}

/**
 * Takes back a handling field by field, only where its change is still the only head (design.md §4); the rest
 * is left and named. Undo of a choice between versions writes one change per former head, so the konflikt returns.
 */
export function undoHandling(db: Database, writer: Writer, handling: string): UndoResult {
  const changes = changesOfHandling(db, handling).toReversed();
  const own = new Set(changes.map((c) => c.id));
  const efterladt: LeftAlone[] = [];
  let fortrudt = 0;
  for (const change of changes) {
    if (!isTabel(change.tabel)) continue;
    const heads = headsOf(db, change.tabel, change.raekke) ?? {};
    const left =
      change.art === 'opret'
        ? undoCreation(db, writer, change, heads, own)
        : undoFields(db, writer, change, heads);
    efterladt.push(
      ...left.map(({ felt, head }) => ({
        tabel: change.tabel,
        id: change.raekke,
        felt,
        bruger: authorOf(db, head),
      })),
    );
    if (left.length < Math.max(1, change.felter.length)) fortrudt += 1;
  }
  return { fortrudt, efterladt };
}

interface Left {
  readonly felt: string;
  readonly head: string;
}

/**
 * The entry whose value a head stands for: an undo stands for what it brought back. So what was deleted and
 * brought back, or edited and taken back, is again as its first writer left it, and can itself be undone.
 * Null: for a field that had no value yet.
 */
function originOf(db: ReadDb, id: string, felt: string): string | null {
  const row = db.sql('SELECT art, grundlag FROM aendring WHERE id = ?').get(id) as
    Pick<AendringTabel, 'art' | 'grundlag'> | undefined;
  const [undone] = row?.art === 'fortryd' ? headsIn(row, felt) : [];
  if (undone === undefined) return id;
  const before = headsIn(db.sql('SELECT grundlag FROM aendring WHERE id = ?').get(undone), felt);
  if (before.length > 1) return id;
  return before[0] === undefined ? null : originOf(db, before[0], felt);
}

const headsIn = (row: unknown, felt: string): readonly string[] =>
  (JSON.parse((row as Pick<AendringTabel, 'grundlag'> | undefined)?.grundlag ?? '{}') as Heads)[felt] ?? [];

function undoCreation(
  db: ReadDb,
  writer: Writer,
  change: Change,
  heads: Heads,
  own: ReadonlySet<string>,
): Left[] {
  const later = Object.entries(heads).flatMap(([felt, ids]) =>
    ids
      .filter((id) => {
        const origin = originOf(db, id, felt);
        return origin !== null && !own.has(origin);
      })
      .map((head) => ({ felt, head })),
  );
  if (later.length > 0) {
    return [...change.felter.map((felt) => ({ felt, head: later[0]?.head ?? '' })), ...later];
  }
  const { tabel, raekke } = change;
  writer.write({ art: 'fortryd', tabel, raekke, vaerdier: { [SLETTET]: true }, grundlag: heads });
  return [];
}

function undoFields(db: ReadDb, writer: Writer, change: Change, heads: Heads): Left[] {
  const left: Left[] = [];
  const single: Record<string, Vaerdi> = {};
  const grundlag: Record<string, string[]> = {};
  const { tabel, raekke } = change;
  for (const felt of change.felter) {
    const now = heads[felt] ?? [];
    const mine = originOf(db, change.id, felt);
    const other = now.find((id) => originOf(db, id, felt) !== mine) ?? (now.length === 0 ? '' : undefined);
    if (other !== undefined) {
      left.push({ felt, head: other });
      continue;
    }
    const before = (change.grundlag[felt] ?? []).map((id) => valueOf(db, id, felt));
    if (before.length <= 1) {
      single[felt] = before[0] ?? (felt === SLETTET ? false : null);
      grundlag[felt] = [...now];
    } else {
      for (const v of before) {
        writer.write({
          art: 'fortryd',
          tabel,
          raekke,
          vaerdier: { [felt]: v },
          grundlag: { [felt]: [...now] },
        });
      }
    }
  }
  // A deletion that comes back is a deletion: it names all heads of the row, or it would hold over none of them.
  const seen = single[SLETTET] === true ? heads : grundlag;
  if (Object.keys(single).length > 0) {
    writer.write({ art: 'fortryd', tabel, raekke, vaerdier: single, grundlag: seen });
  }
  return left;
}

/** The value an entry gave a field; an erased value is never written back. */
export function valueOf(db: ReadDb, id: string, felt: string): Vaerdi {
  const row = db.sql('SELECT vaerdier FROM aendring WHERE id = ?').get(id) as
    Pick<AendringTabel, 'vaerdier'> | undefined;
  if (!row) return null;
  return (JSON.parse(row.vaerdier) as Record<string, { v?: Vaerdi }>)[felt]?.v ?? null;
}

function authorOf(db: ReadDb, id: string): string {
  const row = db.sql('SELECT bruger FROM aendring WHERE id = ?').get(id) as { bruger: string } | undefined;
  return row?.bruger ?? '';
}
