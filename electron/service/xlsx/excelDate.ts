const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, as every day after February 1900 counts it. */
const EPOCH = Date.UTC(1899, 11, 30);
const ZONE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A day as Excel's number; null for null. */
export function toSerial(dato: string | null): number | null {
  return dato === null ? null : (Date.parse(`${dato}T00:00:00Z`) - EPOCH) / DAY_MS;
}

/** The day of Excel's number, 'YYYY-MM-DD'; null for what is no day. */
export function fromSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return null;
  return new Date(EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** A moment as Excel's number in Danish time, whatever the zone of this machine: the same model, the same bytes. */
export function momentToSerial(iso: string): number {
  const [day = '', time = ''] = ZONE.format(new Date(iso)).split(' ');
  return (Date.parse(`${day}T${time}Z`) - EPOCH) / DAY_MS;
}
