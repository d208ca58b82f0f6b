import { OperationError, type Fund } from '#shared/contract/index.ts';
import { command, lifecycle, query } from '../../handler.ts';
import {
  FAST,
  currentWitness,
  isUndone,
  nextRedo,
  nextUndo,
  undoHandling,
  undoName,
  withoutUndo,
  verifyLog,
  verifyWitness,
} from '../../log/index.ts';
import { verifyIndsendelser } from '../indsendelser/index.ts';
import { readPrintedHeads } from '../eksport/index.ts';
import { checkPassword } from '../../keys/password.ts';
import { giveBegrundelser, listBegrundelser } from './begrundelser.ts';
import { makeCopy } from './copy.ts';
import { describeHandling, latestHandlinger, rowHistory } from './history.ts';
import { createdWithReferences } from './references.ts';

export { openCopy } from './copy.ts';

const DEFAULT_LATEST = 100;

export const revisionHandlers = {
  'revision.history': query<'revision.history'>(({ db }, { id }) => ({ historik: rowHistory(db, id) })),
  'revision.listHandlinger': query<'revision.listHandlinger'>(({ db }, { graense }) => ({
    handlinger: latestHandlinger(db, graense ?? DEFAULT_LATEST),
  })),
  'revision.nextUndo': query<'revision.nextUndo'>(({ db, session }) => {
    const next = session.readonly ? null : nextUndo(db, session.enhed, session.bruger.id);
    return { handling: next === null ? null : describeHandling(db, next) };
  }),
  'revision.undo': command<'revision.undo'>(({ db, session, named }, { handling, medTilhoerende }) => {
    const target = handling ?? nextUndo(db, session.enhed, session.bruger.id);
    const hvad = target === null ? null : describeHandling(db, target);
    if (hvad === null || target === null || target.startsWith(FAST) || isUndone(db, target))
      throw new OperationError('intet_at_fortryde');
    const used = createdWithReferences(db, target);
    if (used && medTilhoerende !== true) throw new OperationError('har_tilhoerende', { detail: used });
    const writer = named(undoName(target));
    const { fortrudt, efterladt } = undoHandling(db, writer, target);
    return { handling: writer.handling, hvad, fortrudt, efterladt };
  }),
  'revision.nextRedo': query<'revision.nextRedo'>(({ db, session }) => {
    const next = session.readonly ? null : nextRedo(db, session.enhed, session.bruger.id);
    return { handling: next === null ? null : describeHandling(db, withoutUndo(next)) };
  }),
  'revision.redo': command<'revision.redo'>(({ db, session, named }) => {
    const target = nextRedo(db, session.enhed, session.bruger.id);
    const undone = target === null ? null : describeHandling(db, withoutUndo(target));
    if (target === null || undone === null) throw new OperationError('intet_at_fortryde');
    const writer = named(undoName(target));
    const { fortrudt } = undoHandling(db, writer, target);
    return { handling: writer.handling, hvad: undone, fortrudt };
  }),
  'revision.notePrint': command<'revision.notePrint'>(({ session }, { tabel, id }) => {
    session.recordLookup('udskrift', tabel, id);
    return {};
  }),
  'revision.giveBegrundelser': command<'revision.giveBegrundelser'>(giveBegrundelser),
  'revision.listBegrundelser': query<'revision.listBegrundelser'>(({ db }, input) =>
    listBegrundelser(db, input),
  ),
  'revision.heads': query<'revision.heads'>(({ db }) => currentWitness(db)),
  'revision.verify': query<'revision.verify'>(async (ctx, { skema }) => {
    const { session } = ctx;
    const { aendringer, raekker, fund } = await verifyLog(session.db, session.projektId, ctx);
    const witnessed: Fund[] = skema === undefined ? [] : verifyWitness(ctx.db, await readPrintedHeads(skema));
    const closed = await verifyIndsendelser(ctx.db, ctx);
    const all = [...fund, ...closed, ...witnessed];
    return { ok: all.length === 0, aendringer, raekker, fund: all, vidne: currentWitness(ctx.db) };
  }),
  'revision.copy': lifecycle<'revision.copy'>(({ state }, { sti, adgangskode }) => {
    checkPassword(adgangskode);
    const { session } = state;
    if (!session) throw new OperationError('intet_projekt');
    return makeCopy(session, sti, adgangskode);
  }),
};
