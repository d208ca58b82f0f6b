import { afterEach, beforeEach, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse('2024-03-05T09:00:00Z'));
});
afterEach(() => p.remove());

const asked = { dato: '2024-03-05', nr: 'E3' };

/** One list, a page of two at a time. */
async function paged(taeller: boolean, fra?: string) {
  const pages = [];
  for (let spring = 0; ; spring += 2) {
    const input = { ...asked, taeller, spring, graense: 2, ...(fra === undefined ? {} : { fra }) };
    const page = await p.call('indikatorer.units', input);
    pages.push(page);
    if (spring + 2 >= page.antal) return pages;
  }
}

it('the pages of a number are its two lists, the one that does not count under its reasons', async () => {
  for (const [navn, optagetDato, dato] of [
    ['Ane', '2023-04-01', '2023-05-01'],
    ['Bo', '2023-04-01', '2023-10-01'],
    ['Carl', '2023-04-01', '2024-01-10'],
    ['Dorte', '2023-04-01', null],
    ['Eva', '2023-04-01', '2023-03-20'],
    ['Frank', null, '2023-06-01'],
    ['Gerda', '2023-04-01', null],
  ] as const) {
    const { id } = await p.call('deltagere.create', { navn, optagetDato });
    await p.call('effekter.create', { deltagerId: id, art: 'uddannelse', dato });
  }
  for (const fra of [undefined, '2023-09-01']) {
    const { indikatorer } = await p.call('indikatorer.count', {
      ...asked,
      ...(fra === undefined ? {} : { fra }),
    });
    const [whole] = indikatorer;
    const [counting, not] = [await paged(true, fra), await paged(false, fra)];
    expect(counting.flatMap((page) => page.taeller)).toEqual(whole?.taeller);
    const shown = not.flatMap((page) => page.taellerIkke);
    expect(shown.map((e) => e.id).toSorted()).toEqual(whole?.taellerIkke?.map((e) => e.id).toSorted());
    // Each reason stands together, as many as it says.
    const reasons = not[0]?.grunde.flatMap(({ aarsag, antal }) =>
      Array.from({ length: antal }, () => aarsag),
    );
    expect(shown.map((e) => e.aarsag)).toEqual(reasons);
    expect([counting[0]?.antal, not[0]?.antal]).toEqual([whole?.status, whole?.antalTaellerIkke]);
  }
  const { taeller } = await p.call('indikatorer.units', { ...asked, nr: 'X1', taeller: true });
  expect(taeller).toEqual([]);
});
