import type { ReadDb } from '../../db/database.ts';
import { changesOfHandling } from '../../log/index.ts';
import { REFERENCES } from '../registrering/index.ts';

/**
 * Live rows, by table, that refer to what the handling created and were not created with it: undoing the
 * creation would leave them pointing at nothing, so undo asks first (design.md §4). Null when there are none.
 */
export function createdWithReferences(db: ReadDb, handling: string): Record<string, number> | null {
  const created = changesOfHandling(db, handling).filter((c) => c.art === 'opret');
  const own = new Set(created.map((c) => c.raekke));
  const counts: Record<string, number> = {};
  for (const { tabel, raekke } of created) {
    for (const ref of REFERENCES[tabel] ?? []) {
      const rows = db
        .sql(`SELECT id FROM ${ref.tabel} WHERE ${ref.felt} = ? AND slettet = 0`)
        .all(raekke) as { id: string }[];
      const others = rows.filter((r) => !own.has(r.id)).length;
      if (others > 0) counts[ref.tabel] = (counts[ref.tabel] ?? 0) + others;
    }
  }
  return Object.keys(counts).length === 0 ? null : counts;
}
