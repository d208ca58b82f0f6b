import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import {
  gaeldendeLukning,
  missingExplanations,
  periodetilstand,
  type Kontrolresultat,
  type Resultat,
} from '#shared/domain/indsendelser/index.ts';
import {
  command,
  fastWriter,
  longCommand,
  query,
  type CommandContext,
  type QueryContext,
} from '../../handler.ts';
import { currentWitness } from '../../log/index.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { checkList } from './check.ts';
import { difference } from './difference.ts';
import { liveSource } from './freezing.ts';
import { makeSubmission } from './making.ts';
import { countDay } from './preview.ts';
import { rederive } from './rederive.ts';
import { readIndsendelse, readIndsendelser, readPeriode } from './store.ts';

function list(ctx: QueryContext): OutputOf<'indsendelser.list'> {
  const { db, session } = ctx;
  const indsendelser = readIndsendelser(db);
  const { perioder } = readOpsaetning(db, session.projektId);
  return {
    perioder: perioder.map((periode) => ({
      periode: { ...periode },
      tilstand: periodetilstand(periode, indsendelser, session.shownDay()),
      indsendelser: indsendelser.filter((i) => i.periodeId === periode.id),
    })),
  };
}

/**
 * Closing is no handling that undo finds: it is opened again by the lead, with a reason. All of it is made first, and
 * stored whole or not at all.
 */
export async function closePeriode(
  { session, db, progress, pause }: Pick<QueryContext, 'session' | 'db' | 'progress' | 'pause'>,
  { periodeId, forklaringer }: ParsedInputOf<'indsendelser.close'>,
): Promise<(ctx: CommandContext) => OutputOf<'indsendelser.close'>> {
  const periode = readPeriode(db, periodeId);
  if (gaeldendeLukning(periode.id, readIndsendelser(db)) !== null) throw new OperationError('periode_lukket');
  if (periode.til > session.shownDay())
    throw new OperationError('periode_ikke_slut', { detail: { til: periode.til } });
  const vidne = currentWitness(db);
  const lukketTid = new Date(session.now()).toISOString();
  const made = { tid: lukketTid };
  const control = { progress, pause };
  const { kontrol, ...frozen } = await makeSubmission(liveSource(session, db), periode, made, control);
  refuseUnexplained(kontrol, forklaringer);
  const facts = { periodeId, dato: periode.til, lukketTid, lukketAf: session.bruger.navn };
  const { resultat, bilag } = frozen;
  const told = { forklaringer: { ...forklaringer }, vidne: { ...vidne } };
  return (ctx) => {
    const id = session.newId();
    const writer = fastWriter(ctx);
    const values = { ...facts, ...told, resultat: { ...resultat }, bilag: { ...bilag } };
    writer.create('indsendelse', id, values);
    return { id, handling: writer.handling };
  };
}

function refuseUnexplained(
  kontrol: Kontrolresultat,
  forklaringer: ParsedInputOf<'indsendelser.close'>['forklaringer'],
): void {
  const missing = missingExplanations(kontrol, forklaringer);
  if (missing.length === 0) return;
  const fields = missing.map((punkt) => [`forklaringer.${punkt}`, { kode: 'kraeves' }] as const);
  throw new OperationError('ugyldigt_input', { fields: Object.fromEntries(fields) });
}

function reopen(
  ctx: CommandContext,
  { id, grund }: ParsedInputOf<'indsendelser.reopen'>,
): OutputOf<'indsendelser.reopen'> {
  const { db, session } = ctx;
  if (session.bruger.rolle !== 'projektleder') throw new OperationError('kun_projektleder');
  const found = readIndsendelser(db).find((i) => i.id === id);
  if (!found) throw new OperationError('findes_ikke', { detail: { tabel: 'indsendelse', id } });
  if (found.genaabnetTid !== null) throw new OperationError('periode_ikke_lukket');
  const writer = fastWriter(ctx);
  const genaabnetTid = new Date(session.now()).toISOString();
  const values = { genaabnetTid, genaabnetAf: session.bruger.navn, genaabnetGrund: grund };
  writer.update('indsendelse', id, values, null);
  return { id, handling: writer.handling };
}

function noteExport(
  ctx: CommandContext,
  { id, sha256 }: ParsedInputOf<'indsendelser.noteExport'>,
): OutputOf<'indsendelser.noteExport'> {
  const found = readIndsendelser(ctx.db).find((i) => i.id === id);
  if (!found) throw new OperationError('findes_ikke', { detail: { tabel: 'indsendelse', id } });
  if (found.eksportSha256 === null)
    fastWriter(ctx).update('indsendelse', id, { eksportSha256: sha256 }, null);
  const eksportSha256 = found.eksportSha256 ?? sha256;
  return { eksportSha256, ens: eksportSha256 === sha256 };
}

export { explain, movementNamer, type Forklaret } from './difference.ts';
export { countPeriode } from './freezing.ts';
export { guardClosed } from './guard.ts';
export { freezePreview } from './preview.ts';
export { verifyIndsendelser } from './rederive.ts';
export { readIndsendelse, readIndsendelser } from './store.ts';
export { readTail } from './tail.ts';

const withoutUnits = (resultat: Resultat): Resultat => ({
  ...resultat,
  indikatorer: resultat.indikatorer.map((i) => ({ ...i, enheder: [] })),
});

export const indsendelserHandlers = {
  'indsendelser.list': query<'indsendelser.list'>(list),
  'indsendelser.get': query<'indsendelser.get'>(({ db }, { id, enheder }) => {
    const { resultat, bilag: _bilag, ...found } = readIndsendelse(db, id);
    return { ...found, resultat: enheder === true ? resultat : withoutUnits(resultat) };
  }),
  'indsendelser.preview': query<'indsendelser.preview'>(({ db, session }, input) => ({
    resultat: withoutUnits(countDay(session, db, input)),
  })),
  'indsendelser.check': query<'indsendelser.check'>((ctx, { periodeId }) => checkList(ctx, periodeId)),
  'indsendelser.close': longCommand<'indsendelser.close'>(closePeriode),
  'indsendelser.reopen': command<'indsendelser.reopen'>(reopen),
  'indsendelser.noteExport': command<'indsendelser.noteExport'>(noteExport),
  'indsendelser.rederive': query<'indsendelser.rederive'>((ctx, { id }) =>
    rederive(ctx.db, readIndsendelse(ctx.db, id), ctx),
  ),
  'indsendelser.difference': query<'indsendelser.difference'>(({ db, session }, input) =>
    difference(session, db, input),
  ),
};
