import type { Punkt } from '#shared/domain/aarshjul/index.ts';
import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import { punktord, tekster } from '#shared/tekster/index.ts';
import { calendarFile } from '../../calendarFile.ts';
import type { QueryContext } from '../../handler.ts';
import { readAarshjul } from './gather.ts';

const words = tekster.aarshjul.ics;

/** A calendar lies in others' hands: what is due, and nobody's name. The same thing keeps its UID wherever it moves. */
const toEvent = (punkt: Punkt, projektId: string) => ({
  id: `${punkt.noegle}@${projektId}.effektspor`,
  start: punkt.dato,
  allDay: true,
  summary: punktord(punkt),
  description: punkt.foreslaaet ? words.foreslaaet : null,
});

/** What is still to be done as a calendar file, whole or one point. */
export function exportIcs(
  ctx: QueryContext,
  { noegle, sti }: ParsedInputOf<'aarshjul.ics'>,
): OutputOf<'aarshjul.ics'> {
  const { punkter, dag } = readAarshjul(ctx);
  const chosen = punkter.filter((p) => (noegle === undefined ? p.status !== 'udfoert' : p.noegle === noegle));
  if (noegle !== undefined && chosen.length === 0) throw new OperationError('findes_ikke');
  const events = chosen.map((punkt) => toEvent(punkt, ctx.session.projektId));
  const now = ctx.session.now();
  return calendarFile({ navn: words.kalender, filnavn: words.filnavn(dag), events, now }, sti);
}
