const HOUR_MS = 3_600_000;
const MAX_COUNTER = 0xffff;

/**
 * Hybrid logical clock (design.md §4): `<ms, 13 digits>-<counter, 4 hex>-<device>`, sorts as text.
 * A tie-breaker between writers who had not seen each other, not an identity.
 */
export function formatHlc(ms: number, counter: number, enhed: string): string {
  return `${String(ms).padStart(13, '0')}-${counter.toString(16).padStart(4, '0')}-${enhed}`;
}

/** UTC milliseconds of a stamp. */
export const hlcTime = (hlc: string): number => Number(hlc.slice(0, 13));

/** ISO time of a stamp. */
export const hlcIso = (hlc: string): string => new Date(hlcTime(hlc)).toISOString();

/**
 * The stamp after `last` (or the first, for null) at wall time `now` in ms. Never goes back, unless the wall
 * clock was corrected by more than an hour: then it restarts there. Local writes are never refused for a clock.
 */
export function nextHlc(last: string | null, now: number, enhed: string): string {
  if (last === null) return formatHlc(now, 0, enhed);
  const ms = hlcTime(last);
  if (now > ms || ms - now > HOUR_MS) return formatHlc(now, 0, enhed);
  const counter = Number.parseInt(last.slice(14, 18), 16);
  return counter === MAX_COUNTER ? formatHlc(ms + 1, 0, enhed) : formatHlc(ms, counter + 1, enhed);
}
