import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseKlokkeslaet } from '#shared/domain/kalender/index.ts';

describe('parseKlokkeslaet', () => {
  test.each([
    ['9', '09:00'], ['14', '14:00'], ['0', '00:00'], ['9.30', '09:30'], ['9:30', '09:30'], ['930', '09:30'], ['0930', '09:30'],
    ['1430', '14:30'], ['kl. 9', '09:00'], ['Kl 14.15', '14:15'], [' 23:59 ', '23:59'],
  ])('%s is %s', (typed, time) => {
    expect(parseKlokkeslaet(typed)).toBe(time);
  }); // prettier-ignore

  test.each(['', 'tolv', '24', '24:00', '9:60', '9:5', '2400', '12345', '-1', '9:30:00', '9,30'])('%s is none', (typed) => {
    expect(parseKlokkeslaet(typed)).toBeNull();
  }); // prettier-ignore

  test('every minute of the day is read again as it is shown, with dot, colon or nothing between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(':', '.', ''), (minutes, between) => {
        const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((n) =>
          String(n).padStart(2, '0'),
        );
        expect(parseKlokkeslaet(`${hour}${between}${minute}`)).toBe(`${hour}:${minute}`);
      }),
    );
  });
});
