import { OperationError } from '#shared/contract/index.ts';
import { deltager, flet } from '#shared/domain/deltagere/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import { command, query, type CommandHandler } from '../../handler.ts';
import { fravaerAf, type Fremmoede } from '#shared/domain/forloeb/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { createRow, findRow } from '../registrering/index.ts';
import { incomplete } from './incomplete.ts';

/** "These two are one": an undirected link; both must exist and differ. */
export function fletHandler<N extends 'deltagere.flet' | 'virksomheder.flet'>(
  art: 'deltager' | 'virksomhed',
): CommandHandler<N> {
  return command<'deltagere.flet'>((ctx, { aId, bId }) => {
    for (const [felt, id] of [
      ['aId', aId],
      ['bId', bId],
    ] as const) {
      const known = findRow(ctx.db, ENTITETER[art], id) !== null && (felt === 'aId' || bId !== aId);
      if (!known)
        throw new OperationError('ugyldigt_input', { fields: { [felt]: { kode: 'reference_findes_ikke' } } });
    }
    const { id, handling } = createRow(ctx, flet, () => [], { art, aId, bId });
    return { id, handling };
  }) as CommandHandler<N>;
}

const MARKS = `SELECT f.tilmeldingId, f.dato, f.status FROM fremmoede f JOIN tilmelding t ON t.id = f.tilmeldingId
  WHERE t.deltagerId = ? AND t.slettet = 0 AND f.slettet = 0 AND f.dato IS NOT NULL AND f.status IS NOT NULL
    AND f.dato BETWEEN coalesce(t.startDato, '') AND coalesce(t.slutDato, '9999')
  ORDER BY f.dato, f.id`;

/** A deltager's absence on each hold where days were marked. */
function absenceOf(db: ReadDb, deltagerId: string) {
  const marks = db.sql(MARKS).all(deltagerId) as (Pick<Fremmoede, 'dato' | 'status'> & {
    tilmeldingId: string;
  })[];
  return [...Map.groupBy(marks, (m) => m.tilmeldingId)].map(([id, days]) => {
    // After a merge a day may be marked twice; the last of them counts, as on the hold's list.
    const { fravaer, maerker } = fravaerAf([...new Map(days.map((d) => [d.dato, d.status])).values()]);
    return { id, dage: maerker, procent: fravaer };
  });
}

export const deltagereHandlers = {
  'deltagere.absence': query<'deltagere.absence'>(({ db }, { id }) => ({ tilmeldinger: absenceOf(db, id) })),
  'deltagere.showCpr': query<'deltagere.showCpr'>(({ db, session }, { id }) => {
    const row = findRow(db, deltager, id);
    if (!row) throw new OperationError('findes_ikke');
    session.recordLookup('cpr', 'deltager', id);
    return { cpr: row.cpr };
  }),
  'deltagere.flet': fletHandler<'deltagere.flet'>('deltager'),
  'deltagere.incomplete': query<'deltagere.incomplete'>(({ db }, { dato }) => incomplete(db, dato)),
};
