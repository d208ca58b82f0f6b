import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dageI, kalendertid } from '#shared/domain/kalender/index.ts';

test('years, halves and quarters have names, other stretches none', () => {
  expect(kalendertid('2023-07-01', '2023-12-31')).toEqual({ art: 'halvaar', nr: 2, aar: 2023 });
  expect(kalendertid('2024-01-01', '2024-03-31')).toEqual({ art: 'kvartal', nr: 1, aar: 2024 });
  expect(kalendertid('2024-01-01', '2024-12-31')).toEqual({ art: 'aar', nr: 1, aar: 2024 });
  expect(kalendertid('2023-09-01', '2024-02-29')).toBeNull();
  expect(kalendertid('2023-07-02', '2023-12-31')).toBeNull();
  expect([dageI({ art: 'halvaar', nr: 3, aar: 2023 }), dageI({ art: 'kvartal', nr: 0, aar: 2023 })]).toEqual([
    null,
    null,
  ]);
});

test('the days of a name have that name', () => {
  const tid = fc.constantFrom('aar', 'halvaar', 'kvartal').chain((art) =>
    fc.record({
      art: fc.constant(art),
      nr: fc.integer({ min: 1, max: { aar: 1, halvaar: 2, kvartal: 4 }[art] }),
      aar: fc.integer({ min: 1900, max: 2099 }),
    }),
  );
  fc.assert(
    fc.property(tid, (t) => {
      const dage = dageI(t);
      expect(dage === null ? null : kalendertid(dage.fra, dage.til)).toEqual(t);
    }),
  );
});
