import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCvr, parsePNummer } from '../../../../shared/domain/virksomheder/cvr.ts';

describe('parseCvr', () => {
  test.each(['13748136', '10150817', '24256790', '40084606'])('%s is valid', (cvr) => {
    expect(parseCvr(cvr)).toEqual({ ok: true, cvr });
  });

  test.each(['24256791', '12345678', '35254119', '00000000'])('%s fails the check', (cvr) => {
    expect(parseCvr(cvr)).toEqual({ ok: false, kode: 'kontrolciffer' });
  });

  test.each(['DK13748136', 'dk 13 74 81 36', '13-74-81-36', ' 13748136 ', '13.74.81.36'])(
    'takes %s',
    (text) => {
      expect(parseCvr(text)).toEqual({ ok: true, cvr: '13748136' });
    },
  );

  test.each([
    ['1374813', 'laengde'],
    ['137481366', 'laengde'],
    ['', 'laengde'],
    ['1374813x', 'tegn'],
    ['SE13748136', 'tegn'],
  ])('%s is refused: %s', (text, kode) => expect(parseCvr(text)).toEqual({ ok: false, kode }));

  test('finds every single wrong digit and every swap of neighbours', () => {
    const valid = fc.stringMatching(/^[1-9]\d{7}$/).filter((text) => parseCvr(text).ok);
    fc.assert(
      fc.property(valid, fc.nat(7), fc.nat(9), (cvr, at, digit) => {
        const wrong = cvr.slice(0, at) + String(digit) + cvr.slice(at + 1);
        expect(parseCvr(wrong).ok).toBe(wrong === cvr);
      }),
    );
  });
});

test('a P-nummer is ten digits, without a check', () => {
  expect(parsePNummer('1003 388 394')).toEqual({ ok: true, pNummer: '1003388394' });
  expect(parsePNummer('100338839')).toEqual({ ok: false, kode: 'laengde' });
  expect(parsePNummer('10033x8394')).toEqual({ ok: false, kode: 'tegn' });
});
