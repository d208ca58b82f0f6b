import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import {
  RAPPORTENS_SPOERGSMAAL,
  spoergeskema,
  spoergsmaal,
  type Skala,
} from '#shared/domain/spoergeskema/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { checkOf, createRow, findRow } from '../registrering/index.ts';
import { questionsOf } from './read.ts';

type Kilde = ParsedInputOf<'spoergeskema.createFrom'>['kilde'];

/** A copy asks on the same scale; the others on the report's, until they get their own. */
const scaleFrom = (db: ReadDb, kilde: Kilde): Skala =>
  typeof kilde === 'string' ? null : (findRow(db, spoergeskema, kilde.kopiAf)?.skala ?? null);

function questionsFrom(db: ReadDb, kilde: Kilde): readonly { gruppe: string | null; tekst: string }[] {
  if (kilde === 'tom') return [];
  if (kilde === 'rapport') return RAPPORTENS_SPOERGSMAAL;
  if (!findRow(db, spoergeskema, kilde.kopiAf)) throw new OperationError('findes_ikke');
  return questionsOf(db, kilde.kopiAf).map(({ gruppe, tekst }) => ({ gruppe, tekst }));
}

/** A questionnaire with the questions of its source; what a report stated of them is not copied. */
export function createFrom(
  ctx: CommandContext,
  { skema, kilde }: ParsedInputOf<'spoergeskema.createFrom'>,
): OutputOf<'spoergeskema.createFrom'> {
  const questions = questionsFrom(ctx.db, kilde);
  const { id, handling } = createRow(ctx, spoergeskema, checkOf(spoergeskema), {
    skala: scaleFrom(ctx.db, kilde),
    ...skema,
  });
  questions.forEach((question, index) =>
    createRow(ctx, spoergsmaal, checkOf(spoergsmaal), { ...question, spoergeskemaId: id, nr: index + 1 }),
  );
  return { id, handling, antal: questions.length };
}

/** Numbers the questions in the order given; only those that get another number are written. */
export function reorder(
  { db, log }: CommandContext,
  { id, raekkefoelge }: ParsedInputOf<'spoergeskema.reorder'>,
): OutputOf<'spoergeskema.reorder'> {
  const known = new Map(questionsOf(db, id).map((q) => [q.id, q.nr]));
  raekkefoelge.forEach((question, index) => {
    const before = known.get(question);
    if (before === undefined)
      throw new OperationError('findes_ikke', { detail: { tabel: 'spoergsmaal', id: question } });
    if (before !== index + 1) log.update('spoergsmaal', question, { nr: index + 1 }, null);
  });
  return { handling: log.written.length === 0 ? '' : log.handling, antal: log.written.length };
}
