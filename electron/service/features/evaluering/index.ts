import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { evaluering, isParameter, orderEvaluering } from '#shared/domain/evaluering/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { command, query, type CommandContext } from '../../handler.ts';
import { liveRows } from '../registrering/index.ts';

/** The lights and words as they stand, one per subject. */
export const readEvaluering = (db: ReadDb): ReturnType<typeof orderEvaluering> =>
  orderEvaluering(liveRows(db, evaluering));

function save(
  { db, log, session }: CommandContext,
  { emne, lys: given, tekst }: ParsedInputOf<'evaluering.save'>,
): OutputOf<'evaluering.save'> {
  const lys = isParameter(emne) ? given : null;
  const found = readEvaluering(db).find((e) => e.emne === emne);
  const empty = lys === null && tekst === null;
  if (found === undefined && !empty) log.create('evaluering', session.newId(), { emne, lys, tekst });
  else if (found !== undefined && empty) log.remove('evaluering', found.id);
  else if (found !== undefined) log.update('evaluering', found.id, { lys, tekst }, null);
  return { handling: log.written.length === 0 ? '' : log.handling };
}

export const evalueringHandlers = {
  'evaluering.list': query<'evaluering.list'>(({ db }) => ({ emner: readEvaluering(db) })),
  'evaluering.save': command<'evaluering.save'>(save),
};
