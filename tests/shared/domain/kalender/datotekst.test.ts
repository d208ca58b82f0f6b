import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  formatDato,
  normalizeDato,
  parseDato,
  weekday,
} from '../../../../shared/domain/kalender/index.ts';
import { anyDate } from './dates.ts';

const TODAY = '2024-03-19'; // a Tuesday

describe('parseDato', () => {
  test.each([
    ['i dag', '2024-03-19'], ['I DAG ', '2024-03-19'], ['idag', '2024-03-19'],
    ['i går', '2024-03-18'], ['i ga\u030Ar', '2024-03-18'], ['i gaar', '2024-03-18'],
    ['i morgen', '2024-03-20'], ['i  morgen', '2024-03-20'],
    ['12/3', '2024-03-12'], ['12.3.', '2024-03-12'], ['12-3', '2024-03-12'], ['1/1', '2024-01-01'],
    ['1/12', '2023-12-01'], ['20/9', '2023-09-20'], ['15/9', '2024-09-15'],
    ['12/3-24', '2024-03-12'], ['12/3-2024', '2024-03-12'], ['12/3 - 24', '2024-03-12'],
    ['1.3.24', '2024-03-01'], ['01.03.2024', '2024-03-01'], ['1. 3. 2024', '2024-03-01'],
    ['1-3-2024', '2024-03-01'], ['01/03/2024', '2024-03-01'], ['2024-03-01', '2024-03-01'],
    ['010324', '2024-03-01'], ['01032024', '2024-03-01'], ['170388', '1988-03-17'],
    ['1.1.34', '2034-01-01'], ['1.1.35', '1935-01-01'],
    ['man', '2024-03-18'], ['tir', '2024-03-19'], ['tirsdag', '2024-03-19'], ['ons', '2024-03-13'],
    ['søn', '2024-03-17'], ['lør.', '2024-03-16'], ['Lørdag', '2024-03-16'],
    ['+3', '2024-03-22'], ['-7', '2024-03-12'], ['+0', '2024-03-19'], ['- 7', '2024-03-12'],
    ['29/2', '2024-02-29'],
    ['12–3–24', '2024-03-12'], ['12 3 24', '2024-03-12'], ['12 3', '2024-03-12'], ['12/3 2024', '2024-03-12'],
    ['12.3.24.', '2024-03-12'], ['d. 12/3', '2024-03-12'], ['den 12. marts', '2024-03-12'], ['\u200E12-03-2024', '2024-03-12'],
    ['d', '2024-03-19'], ['dags dato', '2024-03-19'], ['i overmorgen', '2024-03-21'],
    ['+2 uger', '2024-04-02'], ['+2u', '2024-04-02'], ['om 14 dage', '2024-04-02'], ['om en uge', '2024-03-26'],
    ['+1m', '2024-04-19'], ['om 6 måneder', '2024-09-19'], ['for 3 dage siden', '2024-03-16'],
    ['sidste tirsdag', '2024-03-12'], ['næste tir', '2024-03-26'], ['i mandags', '2024-03-18'], ['på fredag', '2024-03-22'],
    ['12. marts', '2024-03-12'], ['1. jan 24', '2024-01-01'], ['3 dec. 2023', '2023-12-03'], ['29. februar 2024', '2024-02-29'],
  ])('%s → %s', (text, dato) => {
    expect(parseDato(text, TODAY)).toEqual({ ok: true, dato });
  }); // prettier-ignore

  test.each([
    ['', 'tom'], ['   ', 'tom'], ['snart', 'ukendt'], ['1.3.24 kl 10', 'ukendt'], ['0103', 'ukendt'],
    ['2024-03', 'ukendt'], ['måske', 'ukendt'], ['constructor', 'ukendt'], ['om 3', 'ukendt'], ['12. martsen', 'ukendt'],
    ['i dag '.repeat(5000), 'ukendt'],
    ['31.2.2024', 'findes_ikke'], ['31/4', 'findes_ikke'], ['0/3', 'findes_ikke'], ['2/31/2024', 'findes_ikke'],
    ['1/0', 'findes_ikke'], ['32.1.2024', 'findes_ikke'], ['15.15.2024', 'findes_ikke'], ['2024-02-30', 'findes_ikke'],
    ['29.2.2023', 'ikke_skudaar'], ['29. februar 1900', 'ikke_skudaar'],
    ['19.03.0202', 'aarstal'], ['19.03.202', 'aarstal'], ['19.03.4', 'aarstal'], ['19.03.20244', 'aarstal'],
    ['0202-03-01', 'aarstal'], ['19.03.1849', 'aarstal'], ['+999999', 'aarstal'], ['om 9999 mdr', 'aarstal'],
  ])('%.20s is refused: %s', (text, kode) => {
    expect(parseDato(text, TODAY)).toEqual({ ok: false, kode });
  }); // prettier-ignore

  test.each([
    ['3/14/2024', '2024-03-14'], ['03/15/2024', '2024-03-15'], ['3/15', '2024-03-15'], ['03-15-24', '2024-03-15'],
    ['031524', '2024-03-15'], ['2/29/2024', '2024-02-29'],
  ])('%s is asked about, not turned round: %s?', (text, forslag) => {
    expect(parseDato(text, TODAY)).toEqual({ ok: false, kode: 'amerikansk', forslag });
  }); // prettier-ignore

  test('what can only be American order is never taken, and the question names its day', () => {
    fc.assert(
      fc.property(anyDate('1950-01-01', '2030-12-31'), (dato) => {
        const [year, month, day] = dato.split('-').map(Number);
        const answer = parseDato(`${month}/${day}/${year}`, TODAY);
        if ((day ?? 0) > 12) expect(answer).toEqual({ ok: false, kode: 'amerikansk', forslag: dato });
        else expect(answer.ok).toBe(true);
      }),
    );
  });

  test.each([
    ['man', '2024-03-25'], ['tir', '2024-03-19'], ['ons', '2024-03-20'], ['sidste fre', '2024-03-15'], ['12/3', '2024-03-12'],
  ])('where days are planned, %s is %s', (text, dato) => {
    expect(parseDato(text, TODAY, 'fremad')).toEqual({ ok: true, dato });
  }); // prettier-ignore

  test.each([
    ['15/9', 'bagud', '2023-09-15'], ['18/5', 'bagud', '2024-05-18'], ['19/5', 'bagud', '2023-05-19'], ['1/8', 'bagud', '2023-08-01'],
    ['12/10', 'fremad', '2024-10-12'], ['19/1', 'fremad', '2024-01-19'], ['18/1', 'fremad', '2025-01-18'], ['1. aug', 'fremad', '2024-08-01'],
    ['29/2', 'fremad', '2024-02-29'], ['29/2', 'bagud', '2024-02-29'],
  ] as const)('%s that is %s is %s', (text, retning, dato) => {
    expect(parseDato(text, TODAY, retning)).toEqual({ ok: true, dato });
  }); // prettier-ignore

  test('a day and month of what has been, or is planned, lies at most two months on the other side of today', () => {
    fc.assert(
      fc.property(anyDate('1860-01-01', '2090-12-31'), anyDate('2023-01-01', '2023-12-31'), (today, day) => {
        const typed = `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
        const [been, planned] = (['bagud', 'fremad'] as const).map((way) => parseDato(typed, today, way));
        expect(been?.ok && daysBetween(today, been.dato)).toSatisfy((n: number) => n <= 60 && n > 60 - 367);
        expect(planned?.ok && daysBetween(planned.dato, today)).toSatisfy(
          (n: number) => n <= 60 && n > 60 - 367,
        );
      }),
    );
  });

  test('29 February is taken in the years that have one, and in no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1850, max: 2100 }), (year) => {
        const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
        const answer = parseDato(`29.2.${year}`, TODAY);
        expect(answer).toEqual(
          leap ? { ok: true, dato: `${year}-02-29` } : { ok: false, kode: 'ikke_skudaar' },
        );
      }),
    );
  });

  test('a leap day without a year is the nearest one', () => {
    expect(parseDato('29/2', '2026-03-01')).toEqual({ ok: true, dato: '2028-02-29' });
    expect(parseDato('29/2', '2026-02-28')).toEqual({ ok: true, dato: '2024-02-29' });
    expect(parseDato('29/2', '2098-01-01')).toEqual({ ok: true, dato: '2096-02-29' });
  });

  test('a day and month stay within half a year of today', () => {
    fc.assert(
      fc.property(anyDate('1860-01-01', '2090-12-31'), anyDate('2023-01-01', '2023-12-31'), (today, day) => {
        const answer = parseDato(`${Number(day.slice(8))}/${Number(day.slice(5, 7))}`, today);
        expect(answer.ok && Math.abs(daysBetween(today, answer.dato)) <= 183).toBe(true);
        expect(answer.ok && answer.dato.slice(5)).toBe(day.slice(5));
      }),
    );
  });

  test('a week day lies in the seven days that end today', () => {
    const words = ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'];
    fc.assert(
      fc.property(anyDate('1851-01-01'), fc.integer({ min: 1, max: 7 }), (today, day) => {
        const answer = parseDato(words[day - 1] ?? '', today);
        expect(answer.ok && weekday(answer.dato)).toBe(day);
        expect(answer.ok && answer.dato <= today && answer.dato >= addDays(today, -6)).toBe(true);
      }),
    );
  });

  test('a planned week day lies in the seven days that begin today', () => {
    const words = ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn'];
    fc.assert(
      fc.property(anyDate('1851-01-01', '2099-01-01'), fc.integer({ min: 1, max: 7 }), (today, day) => {
        const answer = parseDato(words[day - 1] ?? '', today, 'fremad');
        expect(answer.ok && weekday(answer.dato)).toBe(day);
        expect(answer.ok && answer.dato >= today && answer.dato <= addDays(today, 6)).toBe(true);
      }),
    );
  });

  test('what is shown can be typed again', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), (dato, today) => {
        expect(parseDato(formatDato(dato), today)).toEqual({ ok: true, dato });
        expect(parseDato(dato, today)).toEqual({ ok: true, dato });
        expect(normalizeDato(formatDato(dato))).toBe(dato);
        expect(normalizeDato(dato)).toBe(dato);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDato(text, TODAY)));
    const alphabet = [...'0123456789./-+ ', 'man', 'i dag'];
    const near = fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(near, (text) => void parseDato(text, TODAY)),
      { numRuns: 1000 },
    );
  });
});

describe('normalizeDato', () => {
  test.each([
    ['19.03.2024', '2024-03-19'], ['1.3.2024', '2024-03-01'], ['01-03-2024', '2024-03-01'],
    ['1/3-2024', '2024-03-01'], [' 2024-03-01 ', '2024-03-01'],
  ])('%s → %s', (text, dato) => expect(normalizeDato(text)).toBe(dato)); // prettier-ignore

  test.each([
    '1/3/2024', '1.3.24', '12/3', '010324', 'i dag', '31.2.2024', '1.3-2024', '2024-3-1', '1.13.2024', '1.3.0202', '',
  ])('%s is left alone', (text) => expect(normalizeDato(text)).toBeNull()); // prettier-ignore
});
