import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import { initialer } from '#shared/domain/deltagere/index.ts';
import { parseKlokkeslaet } from '#shared/domain/kalender/index.ts';
import type { Statussamtale } from '#shared/domain/samtaler/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { calendarFile } from '../../calendarFile.ts';
import type { QueryContext } from '../../handler.ts';

const { samtaler: words, koder } = tekster;
const ZONE = 'Europe/Copenhagen';
const HOUR_MS = 3_600_000;

/** The zone's rules since 1996 (directive 2000/84/EC): calendar programs that do not know the name read these. */
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${ZONE}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

interface Planned {
  readonly id: string;
  readonly navn: string;
  readonly art: NonNullable<Statussamtale['art']>;
  readonly dag: string;
  readonly tidspunkt: string | null;
}

const PLANNED = `SELECT s.id, coalesce(d.navn, '') AS navn, s.art, s.planlagtDato AS dag, s.tidspunkt
  FROM statussamtale s LEFT JOIN deltager d ON d.id = s.deltagerId
  WHERE s.slettet = 0 AND s.art IS NOT NULL AND s.planlagtDato IS NOT NULL AND s.afholdtDato IS NULL`;

function gather(
  { db, session, today }: QueryContext,
  { id, mine, fra = today }: ParsedInputOf<'samtaler.ics'>,
): Planned[] {
  const all = (where: string, ...values: string[]): Planned[] =>
    (db satisfies ReadDb).sql(`${PLANNED} AND ${where} ORDER BY dag, s.id`).all(...values) as Planned[];
  if (id !== undefined) return all('s.id = ?', id);
  return mine === true
    ? all('s.planlagtDato >= ? AND s.medarbejderId = ?', fra, session.bruger.id)
    : all('s.planlagtDato >= ?', fra);
}

/**
 * A time of day as the calendar library wants it: the same wall clock in this machine's zone, whichever that is,
 * which it writes out as local time of the event's zone. Without a time the talk takes the whole day.
 */
function whenOf({ dag, tidspunkt }: Planned) {
  const klokken = tidspunkt === null ? null : parseKlokkeslaet(tidspunkt);
  if (klokken === null) return { start: dag, allDay: true };
  const start = new Date(`${dag}T${klokken}:00`);
  return { start, end: new Date(start.getTime() + HOUR_MS), timezone: ZONE };
}

/** Calendars are shared and lie in others' hands: initials and the kind of talk, nothing else about anybody. */
const toEvent = (talk: Planned) => ({
  ...whenOf(talk),
  id: talk.id,
  summary: words.ics.titel(initialer(talk.navn), koder.statussamtale.art[talk.art]),
});

/** Planned talks as a calendar file. */
export function exportIcs(ctx: QueryContext, input: ParsedInputOf<'samtaler.ics'>): OutputOf<'samtaler.ics'> {
  const talks = gather(ctx, input);
  if (input.id !== undefined && talks.length === 0)
    throw new OperationError('findes_ikke', { detail: { tabel: 'statussamtale', id: input.id } });
  const filnavn = words.ics.filnavn(input.fra ?? ctx.today);
  const calendar = { navn: words.ics.kalender, filnavn, zone: VTIMEZONE, now: ctx.session.now() };
  return calendarFile({ ...calendar, events: talks.map(toEvent) }, input.sti);
}
