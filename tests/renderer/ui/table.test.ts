import { expect, it } from 'vitest';
import { nextIndex } from '../../../renderer/ui/table/keys.ts';

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['ArrowUp', 5, 4],
  ['PageDown', 3, 7],
  ['PageDown', 8, 9],
  ['PageUp', 2, 0],
  ['Home', 7, 0],
  ['End', 0, 9],
  ['a', 3, null],
])('%s from row %i goes to %s', (key, from, to) => expect(nextIndex(key, from, 10, 4)).toBe(to));

it('stays at the top of an empty list', () => expect(nextIndex('End', 0, 0, 4)).toBe(0));
