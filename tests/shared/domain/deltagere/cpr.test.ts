import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageAt, maskCpr, parseCpr } from '../../../../shared/domain/deltagere/cpr.ts';
import { anyDate } from '../kalender/dates.ts';

// All numbers here fail modulus 11 and are not of 1 January, unless a test needs the contrary.
describe('parseCpr', () => {
  test.each(['1703881236', '170388-1236', '170388 1236', ' 17 03 88 - 1236 ', '170388\u20111236'])(
    'takes %s',
    (text) => {
      expect(parseCpr(text)).toEqual({
        ok: true,
        cpr: '1703881236',
        foedselsdato: '1988-03-17',
        koen: 'kvinde',
        modulus11: false,
        erstatning: false,
      });
    },
  );

  test.each([
    ['', 'laengde'], ['170388123', 'laengde'], ['17038812365', 'laengde'], ['170388-12x4', 'tegn'],
    ['3002881234', 'dato'], ['1713881234', 'dato'], ['0003881234', 'dato'], ['0000000000', 'dato'],
    ['3203881234', 'dato'], ['6003881234', 'dato'], ['9203881234', 'dato'],
    ['2902011234', 'dato'], // 1901 was no leap year
    ['1703885AB4', 'ecpr'], ['170388-1ab4', 'ecpr'],
  ])('%s is refused: %s', (text, kode) => {
    expect(parseCpr(text)).toEqual({ ok: false, kode });
  }); // prettier-ignore

  test.each([
    ['0', '00', 1900], ['3', '99', 1999], ['4', '36', 2036], ['4', '37', 1937], ['9', '00', 2000], ['9', '99', 1999],
    ['5', '57', 2057], ['5', '58', 1858], ['8', '00', 2000], ['8', '99', 1899], ['6', '57', 2057], ['7', '58', 1858],
  ])('seventh digit %s and year %s mean %i', (seventh, yy, year) => {
    const answer = parseCpr(`1703${yy}${seventh}232`);
    expect(answer.ok && answer.foedselsdato).toBe(`${year}-03-17`);
  }); // prettier-ignore

  test('day + 60 is an erstatningspersonnummer', () => {
    const answer = parseCpr('6703881235');
    expect(answer).toMatchObject({ ok: true, erstatning: true, foedselsdato: '1988-03-07', koen: 'mand' });
  });

  test('a birth date after today is refused, when today is given', () => {
    expect(parseCpr('1703244233', '2024-03-16')).toEqual({ ok: false, kode: 'fremtid' });
    expect(parseCpr('1703244233', '2024-03-17').ok).toBe(true);
    expect(parseCpr('1703244233').ok).toBe(true);
  });

  test('modulus 11 is told, not demanded', () => {
    expect(parseCpr('0707614285')).toMatchObject({ ok: true, modulus11: true });
    expect(parseCpr('0707614286')).toMatchObject({ ok: true, modulus11: false });
  });

  test('a number made for a birth date gives it back', () => {
    const born = anyDate('1858-01-01', '2057-12-31');
    fc.assert(
      fc.property(born, fc.nat(9), fc.nat(999), fc.boolean(), (foedselsdato, pick, rest, erstatning) => {
        const cpr = makeCpr(foedselsdato, pick, rest, erstatning);
        const koen = rest % 2 === 1 ? 'mand' : 'kvinde';
        expect(parseCpr(cpr)).toMatchObject({ ok: true, cpr, foedselsdato, koen, erstatning });
        expect(parseCpr(`${cpr.slice(0, 6)}-${cpr.slice(6)}`)).toEqual(parseCpr(cpr));
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseCpr(text)));
    fc.assert(fc.property(fc.stringMatching(/^\d{10}$/), (text) => void parseCpr(text)));
  });
});

describe('maskCpr', () => {
  test('hides the last four', () => {
    expect(maskCpr('1703881236')).toBe('170388-••••');
    expect(maskCpr('170388-1236')).toBe('170388-••••');
    expect(maskCpr('17038812365')).toBe('••••••-••••');
    expect(maskCpr(null)).toBe('••••••-••••');
  });

  test('shows nothing but a birth date, whatever it is given', () => {
    const shape = /^(\d{6}|••••••)-••••$/;
    fc.assert(fc.property(fc.string(), (text) => shape.test(maskCpr(text))));
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), (cpr) => {
        expect(maskCpr(cpr)).toBe(`${cpr.slice(0, 6)}-••••`);
      }),
    );
  });
});

describe('ageAt', () => {
  test.each([
    ['1988-03-17', '2024-03-16', 35], ['1988-03-17', '2024-03-17', 36], ['2000-02-29', '2023-02-28', 22],
    ['2000-02-29', '2023-03-01', 23], ['2000-02-29', '2024-02-29', 24], ['2000-01-01', '2000-01-01', 0],
  ])('born %s is on %s %i years', (born, dato, age) => expect(ageAt(born, dato)).toBe(age)); // prettier-ignore

  test('is not known before the birth', () => expect(ageAt('2000-01-02', '2000-01-01')).toBeNull());
});

/** Independent of the parser: which seventh digits a century and year may carry. */
function makeCpr(born: string, pick: number, rest: number, erstatning: boolean): string {
  const year = Number(born.slice(0, 4));
  const allowed = sevenths(year);
  const day = Number(born.slice(8)) + (erstatning ? 60 : 0);
  const head = `${String(day).padStart(2, '0')}${born.slice(5, 7)}${born.slice(2, 4)}`;
  return `${head}${allowed[pick % allowed.length]}${String(rest).padStart(3, '0')}`;
}

function sevenths(year: number): readonly number[] {
  if (year < 1900) return [5, 6, 7, 8];
  if (year < 1937) return [0, 1, 2, 3];
  if (year < 2000) return [0, 1, 2, 3, 4, 9];
  return year <= 2036 ? [4, 5, 6, 7, 8, 9] : [5, 6, 7, 8];
}
