import { OperationError } from '#shared/contract/index.ts';
import { deltager, flet } from '#shared/domain/deltagere/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import { command, query, type CommandHandler } from '../../handler.ts';
import { createRow, findRow } from '../registrering/index.ts';

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

export const deltagereHandlers = {
  'deltagere.showCpr': query<'deltagere.showCpr'>(({ db, session }, { id }) => {
    const row = findRow(db, deltager, id);
    if (!row) throw new OperationError('findes_ikke');
    session.recordLookup('cpr', 'deltager', id);
    return { cpr: row.cpr };
  }),
  'deltagere.flet': fletHandler<'deltagere.flet'>('deltager'),
};
