import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCpr } from '#shared/domain/deltagere/index.ts';
import {
  lookupTrafiklys,
  SKABELON_TRAFIKLYS,
  type Trafiklysgraense,
} from '#shared/domain/indikatorer/index.ts';
import { fromSerial, momentToSerial, toSerial } from '#service/xlsx/excelDate.ts';
import { computeFigures, lightSteps } from '#service/features/eksport/figures.ts';
import { indicatorKeys } from '#service/features/eksport/keys.ts';
import { safeText } from '#service/xlsx/safeText.ts';
import { columnName } from '#service/features/eksport/sheet.ts';
import { model, RAPPORT } from './model.ts';

// Letters, what opens formulas, separators, digits, characters that XML forbids or that hide.
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      ...'=+-@＝ab12 \t\r\n.,–/_x\u0000\u0007\u200B\u202E\uFEFF\uFFFE\uD800\uDC00æøå&<>"\'',
    ),
    maxLength: 60,
  }),
  fc
    .array(fc.constantFrom('170388', '1234', '-', ' ', '17', '03', '88', '\u200B', 'x', '='), {
      maxLength: 12,
    })
    .map((p) => p.join('')),
);

describe('safeText', { timeout: 30_000 }, () => {
  test('is never a formula, whatever was typed', () => {
    fc.assert(fc.property(text, (typed) => { expect(safeText(typed)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u); }), { numRuns: 2000 }); // prettier-ignore
  });

  test('holds only what XML and a cell can hold', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const safe = safeText(typed);
        expect(safe.isWellFormed()).toBe(true);
        expect(safe).not.toMatch(/[^\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
        expect(safe).not.toMatch(/_x[0-9a-f]{4}_/iu);
        expect(safe).toBe(safe.trim());
      }),
      { numRuns: 2000 },
    );
    expect(safeText('x'.repeat(50_000)).length).toBeLessThan(32_767);
    expect(safeText('170388-1234 '.repeat(5000)).length).toBeLessThan(32_767);
  });

  test('holds no personnummer, however it was written', () => {
    fc.assert(
      fc.property(text, (typed) => {
        for (const [found] of safeText(typed).matchAll(/(?<!\d)\d{6}[ -]?\d{4}(?!\d)/g))
          expect(parseCpr(found).ok).toBe(false);
      }),
      { numRuns: 5000 },
    );
    expect(safeText('sag 170388\u200B-1234.')).toBe('sag ••••••-••••.');
    expect(safeText('1717 880317-0388')).toBe('1717 ••••••-••••');
    expect(safeText('010203 040506-0708')).toBe('010203 ••••••-••••');
  });

  test('leaves what is harmless, and made safe once is safe', () => {
    for (const plain of [
      'Holbæk',
      'Praktikaftale 2023-118, uge 12',
      'CVR 13748136',
      'P-nr. 9912345678',
      'æøå – (x) / y',
    ]) {
      expect(safeText(plain)).toBe(plain);
    }
    fc.assert(fc.property(text, (typed) => { expect(safeText(safeText(typed))).toBe(safeText(typed)); }), { numRuns: 2000 }); // prettier-ignore
  });
});

/** A letter and digits, or words before it: no condition takes that for a number, a day or a comparison. */
const readsAsText = (key: string): boolean =>
  /^(?:\p{L}\d+(?: \(\d+\))?|Nr\. ?.*)$/su.test(key) && !/[*?~]/u.test(key);

describe('indicatorKeys', { timeout: 30_000 }, () => {
  test('gives each number a text that no condition takes for anything else', () => {
    const nr = fc.oneof(
      fc.constantFrom(
        '1.1',
        '1.10',
        '1,1',
        'a1',
        'A1',
        '>5',
        '=A1',
        'A*',
        'A?',
        '',
        ' ',
        '01',
        '1',
        '1-1',
        '<>',
      ),
      text,
    );
    fc.assert(
      fc.property(fc.array(nr, { maxLength: 12 }), (numre) => {
        const keys = indicatorKeys(numre);
        expect(new Set(keys.map((key) => key.toLocaleUpperCase('da'))).size).toBe(numre.length);
        for (const key of keys) expect(readsAsText(key), key).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(indicatorKeys(Object.keys(RAPPORT))).toEqual(Object.keys(RAPPORT));
  });
});

describe('lightSteps', { timeout: 30_000 }, () => {
  const row = fc.record({
    skala: fc.constant('midtvejs' as const),
    niveau: fc.integer({ min: 1, max: 5 }),
    lys: fc.constantFrom('grøn' as const, 'gul' as const, 'rød' as const),
    fra: fc.integer({ min: 0, max: 120 }),
    til: fc.option(fc.integer({ min: 0, max: 130 })),
  });

  test('find for every percent what the rules find, in any table', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 7 }), (graenser) => { agree(graenser, 'midtvejs'); }),
      { numRuns: 300 },
    ); // prettier-ignore
    agree(SKABELON_TRAFIKLYS, 'midtvejs');
    agree(SKABELON_TRAFIKLYS, 'slut');
  });

  function agree(graenser: readonly Trafiklysgraense[], skala: 'midtvejs' | 'slut'): void {
    const steps = lightSteps(skala, graenser);
    expect(steps.map(({ fra }) => fra)).toEqual(steps.map(({ fra }) => fra).toSorted((a, b) => b - a));
    for (let p = 0; p <= 140; p += 1) {
      const found = lookupTrafiklys(p, skala, graenser);
      expect(steps.find(({ fra }) => fra <= p)?.niveau ?? null).toBe(found?.niveau ?? null);
    }
  }
});

describe('the figures that formulas store', { timeout: 30_000 }, () => {
  test('are the app’s, for any status and target', () => {
    const values = fc.record({
      status: fc.dictionary(
        fc.constantFrom(...Object.keys(RAPPORT)),
        fc.option(fc.integer({ min: 0, max: 40 })),
      ),
      maaltal: fc.dictionary(
        fc.constantFrom(...Object.keys(RAPPORT)),
        fc.option(fc.integer({ min: 0, max: 500 })),
      ),
      skala: fc.constantFrom('midtvejs' as const, 'slut' as const),
    });
    fc.assert(
      fc.property(values, (scenario) => {
        const made = model(scenario);
        for (const { gruppe, lines, procent, eksakt, light } of computeFigures(made).groups) {
          for (const { resultat, ...line } of lines) {
            expect([line.kumulativ, line.iPerioden, line.procent, line.eksakt]).toEqual([
              resultat.kumulativ,
              resultat.iPerioden,
              resultat.procent,
              resultat.eksakt,
            ]);
            const perioder = resultat.perioder.map(({ vaerdi, kumulativ }) => ({ vaerdi, kumulativ }));
            expect(line.perioder).toEqual(perioder);
            expect(line.light?.niveau ?? null).toBe(resultat.niveau);
          }
          const mean = made.resultat.gennemsnit[gruppe];
          expect([procent, light?.niveau ?? null]).toEqual([mean.procent, mean.niveau]);
          expect(eksakt ?? -1).toBeCloseTo(mean.eksakt ?? -1, 9);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('excelDate', { timeout: 30_000 }, () => {
  test('counts days as Excel does, and moments in Danish time', () => {
    expect(toSerial('2024-03-19')).toBe(45_370);
    expect(fromSerial(45_370.9)).toBe('2024-03-19');
    expect(toSerial(null)).toBeNull();
    expect(fromSerial(Number.NaN)).toBeNull();
    expect(momentToSerial('2024-03-19T13:10:00.000Z')).toBeCloseTo(45_370 + (14 * 60 + 10) / 1440, 9);
    expect(momentToSerial('2024-07-01T22:30:00.000Z')).toBeCloseTo(
      (toSerial('2024-07-02') ?? 0) + 30 / 1440,
      9,
    );
  });

  test('names columns past Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
