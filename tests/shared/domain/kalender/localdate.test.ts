import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  formatDato,
  isLocalDate,
  isoWeek,
  lastEndedPeriode,
  isPeriode,
  periodeContains,
  periodeEndedBy,
  weekday,
} from '../../../../shared/domain/kalender/index.ts';
import { anyDate } from './dates.ts';

describe('LocalDate', () => {
  test.each(['2024-02-29', '1850-01-01', '2100-12-31', '2000-02-29'])('%s is a date', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  test.each([
    '2023-02-29', '1900-02-29', '2100-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-01-00',
    '1849-12-31', '2101-01-01', '2024-1-1', '24-01-01', '2024-01-01 ', '2024-01-01T00:00', '', null, 20240101,
  ])('%s is no date', (value) => {
    expect(isLocalDate(value)).toBe(false);
  }); // prettier-ignore

  test('agrees with the platform calendar on every day', () => {
    let date = '1850-01-01';
    const start = Date.UTC(1850, 0, 1);
    for (let day = 0; date < '2100-12-31'; day += 1) {
      const platform = new Date(start + day * 86_400_000);
      if (date !== platform.toISOString().slice(0, 10) || weekday(date) !== (platform.getUTCDay() || 7)) {
        expect.fail(`differs at ${date}`);
      }
      date = addDays(date, 1);
    }
  });

  test('adding and taking the difference are inverse', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  test('months end on the last day where they are shorter', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-12-15', 1)).toBe('2025-01-15');
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15');
    expect(addMonths('2024-05-31', 66)).toBe('2029-11-30');
    expect(addWeeks('2024-02-26', 1)).toBe('2024-03-04');
  });

  test('refuses to leave the calendar or to read nonsense', () => {
    expect(() => addDays('2100-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('1850-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('2023-02-29', 1)).toThrow(RangeError);
    expect(() => addDays('2024-01-01', 0.5)).toThrow(RangeError);
    expect(() => formatDato('x')).toThrow(RangeError);
  });

  test.each([
    ['2024-01-01', 2024, 1], ['2023-01-01', 2022, 52], ['2021-01-03', 2020, 53], ['2024-12-30', 2025, 1],
    ['2020-12-31', 2020, 53], ['2024-03-19', 2024, 12], ['2026-11-23', 2026, 48], ['1850-01-01', 1850, 1],
  ])('%s lies in ISO week %i-%i', (date, aar, uge) => {
    expect(isoWeek(date)).toEqual({ aar, uge });
  }); // prettier-ignore

  test('an ISO week changes on Mondays only', () => {
    fc.assert(
      fc.property(anyDate('1850-01-02'), (date) => {
        const same = JSON.stringify(isoWeek(date)) === JSON.stringify(isoWeek(addDays(date, -1)));
        expect(same).toBe(weekday(date) !== 1);
      }),
    );
  });

  test('is shown as in the report', () => expect(formatDato('2024-03-19')).toBe('19.03.2024'));
});

describe('Periode', () => {
  const p1 = { nr: 1, fra: '2023-03-01', til: '2023-08-31' };
  const p2 = { nr: 2, fra: '2023-09-01', til: '2024-02-29' };

  test('holds both its ends', () => {
    expect(periodeContains(p1, '2023-03-01')).toBe(true);
    expect(periodeContains(p1, '2023-08-31')).toBe(true);
    expect(periodeContains(p1, '2023-02-28')).toBe(false);
    expect(periodeContains(p1, '2023-09-01')).toBe(false);
    expect(isPeriode(p1)).toBe(true);
    expect(isPeriode({ fra: p1.til, til: p1.fra })).toBe(false);
  });

  test('has ended on its last day', () => {
    expect(periodeEndedBy(p2, '2024-02-29')).toBe(true);
    expect(periodeEndedBy(p2, '2024-02-28')).toBe(false);
    expect(lastEndedPeriode([p2, p1], '2024-03-19')).toBe(p2);
    expect(lastEndedPeriode([p2, p1], '2024-02-28')).toBe(p1);
    expect(lastEndedPeriode([p1, p2], '2023-08-30')).toBeNull();
  });
});
