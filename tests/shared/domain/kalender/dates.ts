import fc from 'fast-check';

/** Any date of the calendar, made by the platform's own calendar and not by ours. */
export function anyDate(from = '1850-01-01', to = '2100-12-31'): fc.Arbitrary<string> {
  const [first, last] = [Date.parse(from), Date.parse(to)].map((ms) => ms / 86_400_000);
  return fc
    .integer({ min: first ?? 0, max: last ?? 0 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
}
