import type { Vaerdi } from '#shared/domain/entitet/index.ts';
import { SLETTET, type Change } from './change.ts';

/** A row as the fold gives it: values, the heads behind them, and whether several heads stand side by side. */
export interface FoldedRow {
  readonly tabel: string;
  readonly raekke: string;
  readonly vaerdier: Readonly<Record<string, Vaerdi>>;
  /** Heads per field, sorted; more than one = konflikt. */
  readonly hoveder: Readonly<Record<string, readonly string[]>>;
  readonly slettet: boolean;
  readonly konflikt: boolean;
}

/**
 * Folds the changes of one row, in any order, to its state (design.md §4). A change replaces exactly the heads
 * named in its `grundlag` for the fields it writes; of several heads the greatest `hlc` shows, provisionally.
 */
export function foldRow(changes: readonly Change[]): FoldedRow {
  const first = changes[0];
  if (!first) throw new Error('A row without changes has no state');
  if (changes.length === 1) return onlyChange(first);
  const byField = new Map<string, Change[]>();
  const replaced = new Map<string, Set<string>>();
  for (const change of changes) {
    for (const felt of change.felter) {
      byField.set(felt, [...(byField.get(felt) ?? []), change]);
      const gone = replaced.get(felt) ?? new Set<string>();
      for (const id of change.grundlag[felt] ?? []) gone.add(id);
      replaced.set(felt, gone);
    }
  }
  const vaerdier: Record<string, Vaerdi> = {};
  const hoveder: Record<string, string[]> = {};
  const heads = new Map<string, Change[]>();
  for (const felt of [...byField.keys()].toSorted()) {
    const open = (byField.get(felt) ?? []).filter((c) => !replaced.get(felt)?.has(c.id));
    heads.set(felt, open);
    hoveder[felt] = open.map((c) => c.id).toSorted();
    vaerdier[felt] = winner(open)?.vaerdier[felt]?.v ?? null;
  }
  const conflicting = Object.values(hoveder).some((ids) => ids.length > 1);
  const deletion = deletionState(heads);
  return {
    tabel: first.tabel,
    raekke: first.raekke,
    vaerdier,
    hoveder,
    slettet: deletion === 'slettet',
    konflikt: conflicting || deletion === 'konflikt',
  };
}

/** Most rows of a log were written once: its own head in every field, with nothing to weigh. */
function onlyChange({ id, tabel, raekke, felter, vaerdier }: Change): FoldedRow {
  return {
    tabel,
    raekke,
    vaerdier: Object.fromEntries(felter.map((felt) => [felt, vaerdier[felt]?.v ?? null])),
    hoveder: Object.fromEntries(felter.map((felt) => [felt, [id]])),
    slettet: vaerdier[SLETTET]?.v === true,
    konflikt: false,
  };
}

/** The head that shows: the greatest stamp; the id settles a tie of equal stamps (twins), so that order never matters. */
function winner(heads: readonly Change[]): Change | undefined {
  let best: Change | undefined;
  for (const c of heads) {
    if (!best || c.hlc > best.hlc || (c.hlc === best.hlc && c.id > best.id)) best = c;
  }
  return best;
}

/** A deletion holds only over heads it had seen: a row that was edited side by side stays visible as konflikt. */
function deletionState(heads: ReadonlyMap<string, readonly Change[]>): 'levende' | 'slettet' | 'konflikt' {
  const deletions = heads.get(SLETTET) ?? [];
  const wanted = deletions.filter((d) => d.vaerdier[SLETTET]?.v === true);
  if (wanted.length === 0) return 'levende';
  if (wanted.length < deletions.length) return 'konflikt';
  for (const [felt, open] of heads) {
    if (felt === SLETTET) continue;
    const unseen = open.some(
      (c) => !wanted.some((d) => d.id === c.id || (d.grundlag[felt] ?? []).includes(c.id)),
    );
    if (unseen) return 'konflikt';
  }
  return 'slettet';
}

/** Folds a whole log; key = `tabel/raekke`. */
export function foldLog(changes: Iterable<Change>): Map<string, FoldedRow> {
  const rows = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.tabel}/${change.raekke}`;
    const list = rows.get(key);
    if (list) list.push(change);
    else rows.set(key, [change]);
  }
  return new Map([...rows].map(([key, list]) => [key, foldRow(list)]));
}
