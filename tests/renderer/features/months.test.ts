import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '#shared/domain/kalender/index.ts';
import { placeOf, scaleOf } from '../../../renderer/features/deltagere/timeline/months.ts';

it('spans whole months around the days', () => {
  const scale = scaleOf(['2023-11-20', '2023-09-04', '2024-02-26']);
  expect(scale?.from).toBe('2023-09-01');
  expect(scale?.ticks.map((t) => t.day)).toEqual([
    '2023-09-01',
    '2023-10-01',
    '2023-11-01',
    '2023-12-01',
    '2024-01-01',
    '2024-02-01',
  ]);
});

it('has nothing to show without days', () => expect(scaleOf([])).toBeNull());

it('holds every day between its ends, in order, with at most eight names', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (days) => {
      const scale = scaleOf(days);
      if (scale === null) return false;
      const places = days.toSorted().map((d) => placeOf(scale, d));
      const inOrder = places.every((p, i) => p >= 0 && p <= 100 && p >= (places[i - 1] ?? 0));
      return inOrder && scale.ticks.length <= 8 && scale.ticks[0]?.at === 0;
    }),
  );
});
