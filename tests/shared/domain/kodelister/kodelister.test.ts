import { describe, expect, test } from 'vitest';
import * as koder from '../../../../shared/domain/kodelister/koder.ts';
import { findKommune, KOMMUNER, parseKommune } from '../../../../shared/domain/kodelister/kommuner.ts';
import {
  findYdelse,
  isYdelseValid,
  YDELSER,
  ydelserAt,
} from '../../../../shared/domain/kodelister/ydelser.ts';

describe('kommuner', () => {
  test('are the 98, each once, by region as in the source', () => {
    expect(new Set(KOMMUNER.map((k) => k.kode)).size).toBe(98);
    expect(new Set(KOMMUNER.map((k) => k.navn)).size).toBe(98);
    const regions = Map.groupBy(KOMMUNER, (k) => k.region);
    const sizes = [...regions].map(([region, list]) => [region, list.length]).toSorted();
    expect(sizes).toEqual([
      ['hovedstaden', 29],
      ['midtjylland', 19],
      ['nordjylland', 11],
      ['sjaelland', 17],
      ['syddanmark', 22],
    ]);
  });

  test('stand in Danish order', () => {
    const collator = new Intl.Collator('da');
    const names = KOMMUNER.map((k) => k.navn);
    expect(names).toEqual(names.toSorted(collator.compare));
    expect(names.slice(-3)).toEqual(['Aabenraa', 'Aalborg', 'Aarhus']);
  });

  test.each([
    ['316', '316'],
    ['0316', '316'],
    [' 326 ', '326'],
    ['Holbæk', '316'],
    ['holbæk kommune', '316'],
    ['411', null],
    ['0411', null],
    ['00316', null],
    ['', null],
    ['Roskildegade', null],
  ])('%s is read as %s', (text, kode) => expect(parseKommune(text)).toBe(kode));

  test('are found by code', () => {
    expect(findKommune('350')?.navn).toBe('Lejre');
    expect(findKommune('999')).toBeNull();
  });
});

describe('ydelser', () => {
  const kodesAt = (dato: string): string[] => ydelserAt(dato).map((y) => y.kode);

  test('cover the thirteen groups', () => {
    expect(new Set(YDELSER.map((y) => y.nr)).size).toBe(13);
    expect(new Set(YDELSER.map((y) => y.kode)).size).toBe(YDELSER.length);
  });

  test('change on 01.07.2025', () => {
    expect(kodesAt('2025-06-30')).toContain('uddannelseshjaelp_uddannelsesparat');
    expect(kodesAt('2025-07-01')).not.toContain('uddannelseshjaelp_uddannelsesparat');
    expect(kodesAt('2025-07-01')).not.toContain('overgangsydelse_jobparat');
    expect(kodesAt('2025-07-01')).toContain('kontanthjaelp_aktivitetsparat');
  });

  test('are found after they ended', () => {
    const ydelse = findYdelse('uddannelseshjaelp_aktivitetsparat');
    expect(ydelse?.nr).toBe(5);
    expect(ydelse !== null && isYdelseValid(ydelse, '2026-01-01')).toBe(false);
    expect(findYdelse('folkepension')).toBeNull();
  });
});

test('codes are ASCII, lower case and unique in their list', () => {
  for (const list of Object.values(koder)) {
    expect(new Set(list).size).toBe(list.length);
    for (const kode of list) expect(kode).toMatch(/^[a-z0-9_]+$/);
  }
});
