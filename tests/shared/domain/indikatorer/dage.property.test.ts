import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countIndikator,
  countingDays,
  DISTINKTER,
  prepareFakta,
  SKABELON_INDIKATORER,
} from '../../../../shared/domain/indikatorer/index.ts';
import { anyProject, BEVILLING, day, EMPTY } from './projekter.ts';

const definition = fc
  .tuple(fc.constantFrom(...SKABELON_INDIKATORER), fc.constantFrom(...DISTINKTER))
  .map(([d, distinkt]) => ({ ...d, distinkt, indsamlesFra: '2000-01-01' }));

test('the counting days are those of the list, and tell the value of every earlier day', () => {
  fc.assert(
    fc.property(anyProject, definition, day, day, (fakta, d, one, other) => {
      const [earlier, dato] = [one, other].toSorted() as [string, string];
      const klargjort = prepareFakta(fakta);
      const count = (at: string) =>
        countIndikator(klargjort, d, { ...BEVILLING, dato: at, fra: null, lister: true });
      const dage = countingDays(klargjort, d, { ...BEVILLING, dato });
      expect(dage).toEqual(count(dato).taeller.map((e) => e.taellesFra));
      expect(dage?.filter((day) => day <= earlier).length).toBe(count(earlier).kumulativ);
    }),
    { numRuns: 300 },
  );
});

test('the version of the day counts all of them, and a retired one has none', () => {
  const [d] = SKABELON_INDIKATORER;
  if (d === undefined) throw new Error('the template has indicators');
  const klargjort = prepareFakta({
    ...EMPTY,
    virksomhedskontakter: [
      { id: 'k1', virksomhedId: null, deltagerId: null, dato: '2023-05-01' },
      { id: 'k2', virksomhedId: null, deltagerId: null, dato: '2023-06-01' },
    ],
  });
  const version = { id: 'v', gyldigFra: '2023-07-01', kilde: 'virksomhedskontakt', filter: {} } as const;
  const versioneret = {
    ...d,
    versioner: [{ ...version, distinkt: 'raekke', enhed: null, begrundelse: null }],
  } as const;
  const at = (dato: string, udgaarDato: string | null = null) =>
    countingDays(klargjort, { ...versioneret, udgaarDato }, { ...BEVILLING, dato });
  expect(at('2023-06-30')).toEqual([]);
  expect(at('2023-07-01')).toEqual(['2023-05-01', '2023-06-01']);
  expect(at('2023-07-01', '2023-07-01')).toBeNull();
});

test('before the indicator is collected there are none, which is not the same as no days', () => {
  const klargjort = prepareFakta(EMPTY);
  const [d] = SKABELON_INDIKATORER;
  if (d === undefined) throw new Error('the template has indicators');
  expect(countingDays(klargjort, d, { ...BEVILLING, dato: '2023-02-28' })).toBeNull();
  expect(countingDays(klargjort, d, { ...BEVILLING, dato: '2023-03-01' })).toEqual([]);
});
