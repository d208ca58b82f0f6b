import { OperationError, type Arkivudtraek } from '#shared/contract/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { command, fastWriter, query } from '../../handler.ts';
import { writePackage } from './package.ts';

const list = (db: ReadDb): Arkivudtraek[] =>
  db
    .sql(
      `SELECT id, art, grund, begyndtTid, begyndtAf, sha256 FROM arkivudtraek WHERE slettet = 0
       ORDER BY begyndtTid DESC, id DESC`,
    )
    .all() as Arkivudtraek[];

/** @throws OperationError `findes_ikke` when no such reason was given. */
function find(db: ReadDb, id: string): Arkivudtraek {
  const found = list(db).find((udtraek) => udtraek.id === id);
  if (!found) throw new OperationError('findes_ikke', { detail: { tabel: 'arkivudtraek', id } });
  return found;
}

/** The archive and the evaluator's package: data in the clear, for a reason that the log keeps (domain.md §4). */
export const arkivHandlers = {
  'arkiv.list': query<'arkiv.list'>(({ db }) => ({ udtraek: list(db) })),
  'arkiv.begin': command<'arkiv.begin'>((ctx, { art, grund }) => {
    const { session } = ctx;
    const id = session.newId();
    const writer = fastWriter(ctx);
    const begyndtTid = new Date(session.now()).toISOString();
    writer.create('arkivudtraek', id, { art, grund, begyndtTid, begyndtAf: session.bruger.navn });
    return { id, handling: writer.handling };
  }),
  'arkiv.write': query<'arkiv.write'>((ctx, { id, mappe, format, dato }) => {
    const { art, grund, sha256 } = find(ctx.db, id);
    // One reason, one package.
    if (sha256 !== null) throw new OperationError('findes_ikke', { detail: { tabel: 'arkivudtraek', id } });
    return writePackage(ctx, { art, grund, mappe, format: format ?? 'begge', dato });
  }),
  'arkiv.complete': command<'arkiv.complete'>((ctx, { id, sha256 }) => {
    if (find(ctx.db, id).sha256 !== null)
      throw new OperationError('findes_ikke', { detail: { tabel: 'arkivudtraek', id } });
    fastWriter(ctx).update('arkivudtraek', id, { sha256 }, null);
    return { id };
  }),
};
