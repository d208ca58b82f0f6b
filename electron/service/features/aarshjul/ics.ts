import ical from 'ical-generator';
import type { Punkt } from '#shared/domain/aarshjul/index.ts';
import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import { punktord, tekster } from '#shared/tekster/index.ts';
import type { QueryContext } from '../../handler.ts';
import { writeWhole } from '../../writeWhole.ts';
import { readAarshjul } from './gather.ts';

const words = tekster.aarshjul.ics;

/** A calendar lies in others' hands: what is due, and nobody's name. The same thing keeps its UID wherever it moves. */
function toCalendar(punkter: readonly Punkt[], projektId: string, now: number): string {
  const calendar = ical({
    name: words.kalender,
    prodId: { company: 'Effektspor', product: 'Effektspor' },
  });
  for (const punkt of punkter) {
    calendar.createEvent({
      id: `${punkt.noegle}@${projektId}.effektspor`,
      stamp: new Date(now),
      start: punkt.dato,
      allDay: true,
      summary: punktord(punkt),
      description: punkt.foreslaaet ? words.foreslaaet : null,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** What is still to be done as an iCalendar file (RFC 5545), whole or one point. */
export function exportIcs(
  ctx: QueryContext,
  { noegle, sti }: ParsedInputOf<'aarshjul.ics'>,
): OutputOf<'aarshjul.ics'> {
  const { punkter, dag } = readAarshjul(ctx);
  const chosen = punkter.filter((p) => (noegle === undefined ? p.status !== 'udfoert' : p.noegle === noegle));
  if (noegle !== undefined && chosen.length === 0) throw new OperationError('findes_ikke');
  const text = toCalendar(chosen, ctx.session.projektId, ctx.session.now());
  const filnavn = words.filnavn(dag);
  if (sti === undefined) return { antal: chosen.length, filnavn, bytes: Buffer.from(text) };
  writeWhole(sti, text);
  return { antal: chosen.length, filnavn, bytes: null };
}
