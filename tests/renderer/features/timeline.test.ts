import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/kalender/index.ts';
import { scaleOf } from '../../../renderer/features/deltagere/timeline/months.ts';
import type { Mark } from '../../../renderer/features/deltagere/timeline/marks.ts';
import { fitLabel, placeMarks } from '../../../renderer/features/deltagere/timeline/place.ts';

const measure = (text: string): number => text.length * 6;
const TRACK = 560;

const anyMark = fc
  .record({
    start: fc.integer({ min: 0, max: 700 }),
    days: fc.integer({ min: 0, max: 200 }),
    label: fc.lorem({ maxCount: 6 }),
  })
  .map(({ start, days, label }, index = 0): Mark => ({
    id: String(index),
    label,
    words: label,
    from: addDays('2023-03-01', start),
    to: addDays('2023-03-01', start + days),
    look: 'kursus',
    planned: false,
    opens: null,
  }));

describe('a label', () => {
  it('is whole, or its first whole words, or not there', () => {
    expect(fitLabel('Holbæk Grønt ApS', 200, measure)).toBe('Holbæk Grønt ApS');
    expect(fitLabel('Holbæk Grønt ApS', 60, measure)).toBe('Holbæk …');
    expect(fitLabel('Hold 3 · fravær 6 %', 60, measure)).toBe('Hold 3 …');
    expect(fitLabel('Idrætscenter', 30, measure)).toBeNull();
    expect(fitLabel('x'.repeat(400), 300, measure)).toBeNull();
  });
});

describe('marks', () => {
  it('and their labels never lie on each other, and stay on the line', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { minLength: 1, maxLength: 12 }), (marks) => {
        const scale = scaleOf(marks.flatMap((m) => [m.from, m.to]));
        if (scale === null) return;
        const placed = placeMarks(marks, scale, TRACK, measure);
        expect(placed).toHaveLength(marks.length);
        for (const lane of Map.groupBy(placed, (p) => p.lane).values()) {
          const boxes = lane.flatMap(({ left, width, labelLeft, shown }) => [
            { left, right: left + width },
            ...(labelLeft === null ? [] : [{ left: labelLeft, right: labelLeft + measure(shown ?? '') }]),
          ]);
          const inOrder = boxes.toSorted((a, b) => a.left - b.left);
          inOrder.forEach(({ left, right }, i) => {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual((inOrder[i + 1]?.left ?? TRACK) + 0.001);
          });
        }
        for (const mark of placed.filter((p) => p.shown !== null && p.labelLeft === null))
          expect(measure(mark.shown ?? '')).toBeLessThanOrEqual(mark.width);
      }),
    );
  });
});
