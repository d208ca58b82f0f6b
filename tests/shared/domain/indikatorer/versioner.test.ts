import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countIndikator,
  definitionAt,
  definitionOrLast,
  prepareFakta,
  type Definitionsversion,
  type IndikatorDefinition,
} from '../../../../shared/domain/indikatorer/index.ts';
import { anyProject, BEVILLING, DAYS, EMPTY as EMPTY_FACTS } from './projekter.ts';
import { definitionOf } from './raekker.ts';

const version = (
  id: string,
  gyldigFra: string,
  more: Partial<Definitionsversion> = {},
): Definitionsversion => ({
  id,
  gyldigFra,
  kilde: 'virksomhedskontakt',
  filter: {},
  distinkt: 'virksomhed',
  enhed: 'virksomheder',
  begrundelse: null,
  ...more,
});
const A4: IndikatorDefinition = {
  ...definitionOf('A4'),
  indsamlesFra: '2000-01-01',
  versioner: [version('b', '2024-03-01'), version('a', '2024-03-01', { distinkt: 'raekke' })],
};

describe('the definition at a day', () => {
  test('is the first before any version, and of two from one day the greater id', () => {
    expect(definitionAt(A4, '2024-02-29')).toMatchObject({ distinkt: 'raekke', enhed: 'kontakter' });
    expect(definitionAt(A4, '2024-03-01')).toMatchObject({ distinkt: 'virksomhed', gyldigFra: '2024-03-01' });
    expect(definitionAt(A4, '2024-03-01')).not.toHaveProperty('versioner');
  });

  test('is none from the day it is retired', () => {
    const retired = { ...A4, udgaarDato: '2024-03-19' };
    expect(definitionAt(retired, '2024-03-18')).not.toBeNull();
    expect(definitionAt(retired, '2024-03-19')).toBeNull();
    const valg = { ...BEVILLING, dato: '2024-03-19', fra: null, lister: true };
    expect(countIndikator(prepareFakta(EMPTY_FACTS), retired, valg).status).toBeNull();
  });

  test('counts everything on its day, as if it had always been the rule', () => {
    fc.assert(
      fc.property(anyProject, fc.constantFrom(...DAYS), (fakta, dato) => {
        const valg = { ...BEVILLING, dato, fra: null, lister: true };
        const klargjort = prepareFakta(fakta);
        const { versioner: _gone, ...plain } = A4;
        const distinkt = dato < '2024-03-01' ? 'raekke' : 'virksomhed';
        expect(countIndikator(klargjort, A4, valg)).toEqual(
          countIndikator(klargjort, { ...plain, distinkt }, valg),
        );
      }),
      { numRuns: 100 },
    );
  });
});

test('a retired indicator is shown as it last was, not as it began', () => {
  const retired = { ...A4, udgaarDato: '2024-06-01' };
  expect(definitionAt(retired, '2024-07-01')).toBeNull();
  expect(definitionOrLast(retired, '2024-07-01')).toEqual(definitionAt(retired, '2024-05-31'));
  expect(definitionOrLast(retired, '2024-07-01')).toMatchObject({ distinkt: 'virksomhed' });
  expect(definitionOrLast(retired, '2024-02-01')).toEqual(definitionAt(retired, '2024-02-01'));
});
