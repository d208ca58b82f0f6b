import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MIN_WIDTH, movedEdge } from '../../../renderer/ui/table/widths.ts';

const columns = [
  { id: 'a', width: 100 },
  { id: 'b', width: 200 },
  { id: 'c', width: 80 },
];

it('gives the neighbour what the column loses', () => {
  expect(movedEdge(columns, 0, 30)).toEqual({ a: 130, b: 170, c: 80 });
  expect(movedEdge(columns, 1, -50)).toEqual({ a: 100, b: 150, c: 130 });
});

it('keeps the sum, and no column under what can be read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1 }), fc.integer({ min: -900, max: 900 }), (index, by) => {
      const widths = Object.values(movedEdge(columns, index, by));
      expect(widths.reduce((a, b) => a + b)).toBe(380);
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(MIN_WIDTH);
    }),
  );
});
