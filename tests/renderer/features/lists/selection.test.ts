import { expect, it } from 'vitest';
import {
  allChosen,
  NOTHING_CHOSEN,
  stretched,
  toggled,
} from '../../../../renderer/features/registrering/lists/selection.ts';

const ids = (chosen: { ids: ReadonlySet<string> }): string[] => [...chosen.ids].toSorted();

it('chooses and lets go one by one', () => {
  const a = toggled(NOTHING_CHOSEN, 'a', 3);
  expect([ids(a), a.anchor]).toEqual([['a'], 3]);
  expect(ids(toggled(a, 'a', 3))).toEqual([]);
});

it('draws a stretch from the anchor, takes back what it drew too far, and keeps what was chosen before', () => {
  const begun = toggled(toggled(NOTHING_CHOSEN, 'z', 25), 'a', 0);
  const far = stretched(begun, 0, ['a', 'b', 'c']);
  expect(ids(far)).toEqual(['a', 'b', 'c', 'z']);
  expect(ids(stretched(far, 0, ['a', 'b']))).toEqual(['a', 'b', 'z']);
});

it('is all of one list until something is let go', () => {
  const all = allChosen(toggled(NOTHING_CHOSEN, 'z', 25), ['a', 'b'], 'list');
  expect([ids(all), all.allOf]).toEqual([['a', 'b', 'z'], 'list']);
  expect(toggled(all, 'a', 0).allOf).toBeNull();
});
