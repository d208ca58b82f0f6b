import ical, { type ICalEventData } from 'ical-generator';
import { writeWhole } from './writeWhole.ts';

interface Calendar {
  readonly navn: string;
  readonly filnavn: string;
  readonly events: readonly ICalEventData[];
  /** A VTIMEZONE, where events have times of day. */
  readonly zone?: string;
  /** Stamp of the events, ms. */
  readonly now: number;
}

interface CalendarFile {
  readonly antal: number;
  readonly filnavn: string;
  /** Null when they were written to the path. */
  readonly bytes: Buffer<ArrayBuffer> | null;
}

/** An iCalendar file (RFC 5545), written to a path or given as bytes. An event keeps its UID, so a newer file moves it. */
export function calendarFile(
  { navn, filnavn, events, zone, now }: Calendar,
  sti: string | undefined,
): CalendarFile {
  const calendar = ical({ name: navn, prodId: { company: 'Effektspor', product: 'Effektspor' } });
  if (zone !== undefined) calendar.timezone({ name: null, generator: () => zone });
  for (const event of events) calendar.createEvent({ stamp: new Date(now), ...event });
  const text = `${calendar.toString()}\r\n`;
  if (sti === undefined) return { antal: events.length, filnavn, bytes: Buffer.from(text) };
  writeWhole(sti, text);
  return { antal: events.length, filnavn, bytes: null };
}
