import { expect, test } from 'vitest';
import {
  formatEksakt,
  formatFortegn,
  formatHeltal,
  formatKr,
  formatProcent,
  formatTal,
  ugedag,
  visDato,
  visStoerrelse,
} from '#shared/tekster/index.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test('numbers, dates and amounts are written the Danish way (domain.md §3.6)', () => {
  expect(formatHeltal(26_000_000)).toBe('26.000.000');
  expect(formatTal(18.5)).toBe('18,5');
  expect(plain(formatProcent(57))).toBe('57 %');
  expect(plain(formatEksakt(26.476_190_476))).toBe('26,48 %');
  expect(plain(formatKr(26_000_000))).toBe('26.000.000 kr.');
  expect(visDato('2024-03-19')).toBe('19.03.2024');
  expect(ugedag('2024-03-19')).toBe('tirsdag');
  expect(plain(visStoerrelse(1_572_864))).toBe('1,5 MB');
});

test('a change has its sign, with a real minus', () => {
  expect([2, -1, 0, -1234].map(formatFortegn)).toEqual(['+2', '−1', '0', '−1.234']);
});

test('no value is a dash, never 0', () => {
  for (const format of [
    formatHeltal,
    formatFortegn,
    formatTal,
    formatProcent,
    formatEksakt,
    formatKr,
    visDato,
  ]) {
    expect(format(null)).toBe('–');
  }
});
