import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUntil } from '../../../../shared/domain/indikatorer/index.ts';
import { addDays } from '../../../../shared/domain/kalender/index.ts';
import { monthEndsAfter, monthlySeries, periodSeries } from '../../../../shared/domain/overblik/index.ts';

const START = '2023-03-01';
const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays(START, n));
const days = fc.array(day, { maxLength: 60 }).map((all) => all.toSorted());

describe('the months', () => {
  it('are cut at both ends and end in the value', () => {
    fc.assert(
      fc.property(days, day, day, (dage, a, b) => {
        const [fra, til] = [a, b].toSorted() as [string, string];
        const counted = dage.filter((d) => d <= til);
        const serie = monthlySeries(counted, fra, til);
        expect(serie[0]?.fra).toBe(fra);
        expect(serie.at(-1)).toMatchObject({ til, kumulativ: counted.length });
        const before = counted.filter((d) => d < fra).length;
        expect(before + serie.reduce((sum, p) => sum + p.iMaaneden, 0)).toBe(counted.length);
        for (const [i, p] of serie.entries()) {
          expect(p.kumulativ).toBe(countUntil(dage, p.til));
          if (i > 0) expect(p.fra).toBe(addDays(serie[i - 1]?.til ?? '', 1));
        }
      }),
    );
  });

  it('of the future end with the last day, whichever it is', () => {
    expect(monthEndsAfter('2024-03-19', '2024-05-10')).toEqual(['2024-03-31', '2024-04-30', '2024-05-10']);
    expect(monthEndsAfter('2024-03-31', '2024-05-31')).toEqual(['2024-04-30', '2024-05-31']);
    expect(monthEndsAfter('2024-03-19', '2024-03-19')).toEqual([]);
  });
});

describe('the periods', () => {
  const perioder = [
    { id: 'P1', nr: 1, fra: '2023-03-01', til: '2023-08-31' },
    { id: 'P2', nr: 2, fra: '2023-09-01', til: '2024-02-29' },
    { id: 'P3', nr: 3, fra: '2024-03-01', til: '2024-08-31' },
    { id: 'P4', nr: 4, fra: '2024-09-01', til: '2025-02-28' },
  ];
  const grundlag = {
    dato: '2024-03-19',
    indikatorId: 'E2',
    indsamlesFra: '2023-09-01',
    perioder,
    forventninger: [{ indikatorId: 'E2', periodeId: 'P2', vaerdi: 6 }],
  };

  it('have a gap where nothing is stated, was collected, or has begun; never a 0', () => {
    const dage = ['2023-07-01', '2023-11-15', '2024-03-05'];
    expect(periodSeries({ ...grundlag, dage }).map((p) => [p.forventet, p.iPerioden, p.kumulativ])).toEqual([
      [null, null, null],
      [6, 1, 2],
      [null, 1, 3],
      [null, null, null],
    ]);
  });

  it('are empty of counts while the indicator is not collected', () => {
    const found = periodSeries({ ...grundlag, dage: null });
    expect(found.map((p) => p.kumulativ)).toEqual([null, null, null, null]);
    expect(found[1]?.forventet).toBe(6);
  });
});
