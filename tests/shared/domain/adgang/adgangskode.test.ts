import { expect, test } from 'vitest';
import { adgangskodeStyrke } from '#shared/domain/adgang/index.ts';

test('length is asked for, and what is easy to guess is not called good', () => {
  expect(adgangskodeStyrke('kort')).toBe('for_kort');
  expect(adgangskodeStyrke('       a')).toBe('for_kort');
  expect(adgangskodeStyrke('aaaaaaaaaaaa')).toBe('svag');
  expect(adgangskodeStyrke('123456789')).toBe('svag');
  expect(adgangskodeStyrke('adgangskode')).toBe('svag');
  expect(adgangskodeStyrke('Sommer2024')).toBe('svag');
});

test('a few words that do not belong together are strong', () => {
  expect(adgangskodeStyrke('lyng fjord birk')).toBe('staerk');
  expect(adgangskodeStyrke('kat9Wmtb2q')).not.toBe('svag');
});
