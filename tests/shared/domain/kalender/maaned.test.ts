import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysInMonth,
  isoWeek,
  ugeMed,
  ugerOmMaaned,
  weekday,
} from '#shared/domain/kalender/index.ts';
import { anyDate } from './dates.ts';

/** Far enough from the calendar's ends that whole weeks lie in it. */
const inside = anyDate('1850-02-01', '2100-11-30');

describe('the week of a day', () => {
  it('has the day, begins on Monday, and all its days have its number', () => {
    fc.assert(
      fc.property(inside, (dag) => {
        const { aar, uge, dage } = ugeMed(dag);
        expect(dage.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(dage).toContain(dag);
        for (const d of dage) expect(isoWeek(d)).toEqual({ aar, uge });
      }),
    );
  });

  it('takes its year from its Thursday', () => {
    expect(ugeMed('2024-12-31')).toMatchObject({ aar: 2025, uge: 1 });
    expect(ugeMed('2021-01-03')).toMatchObject({ aar: 2020, uge: 53 });
  });
});

describe('the weeks around a month', () => {
  it('cover it without a gap, and none lies wholly outside it', () => {
    fc.assert(
      fc.property(inside, (dag) => {
        const month = dag.slice(0, 7);
        const uger = ugerOmMaaned(dag);
        const dage = uger.flatMap((u) => u.dage);
        expect(dage).toEqual(dage.map((_, i) => addDays(dage[0] ?? '', i)));
        const [aar = 0, maaned = 0] = month.split('-').map(Number);
        expect(dage.filter((d) => d.startsWith(month))).toHaveLength(daysInMonth(aar, maaned));
        for (const uge of uger) expect(uge.dage.some((d) => d.startsWith(month))).toBe(true);
      }),
    );
  });

  it('are four for a February that begins on Monday, and six where a month needs them', () => {
    expect(ugerOmMaaned('2021-02-10')).toHaveLength(4);
    expect(ugerOmMaaned('2024-03-19').map((u) => u.uge)).toEqual([9, 10, 11, 12, 13]);
    expect(ugerOmMaaned('2024-12-01').map((u) => u.uge)).toEqual([48, 49, 50, 51, 52, 1]);
  });
});
