import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flytLinje, readPrv, type Prvlinje } from '#shared/domain/prv/index.ts';

const INDIKATORER = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (linjer: readonly { readonly id: string }[]) => linjer.map((l) => l.id);

describe('the table for PRV', () => {
  it('has every indicator and the usual columns until somebody decides otherwise', () => {
    const { raekker, kolonner } = readPrv(undefined, INDIKATORER);
    expect(ids(raekker)).toEqual(['a', 'b', 'c']);
    expect(raekker.every((r) => r.med && r.etiket === null)).toBe(true);
    expect(ids(kolonner.filter((k) => k.med))).toEqual([
      'nr',
      'navn',
      'maaltal',
      'iPerioden',
      'kumulativ',
      'bemaerkning',
    ]);
  });
  it('keeps order, names and what is left out; new indicators come last, deleted ones go', () => {
    const line = (id: string, etiket: string | null, med: boolean) => ({ id, etiket, med });
    const kept = {
      raekker: [line('c', 'Tre', true), line('x', null, true), line('a', null, false)],
      kolonner: [],
    };
    expect(readPrv(kept, INDIKATORER).raekker).toEqual([
      line('c', 'Tre', true),
      line('a', null, false),
      line('b', null, true),
    ]);
  });
  it('begins anew from what cannot be read', () => {
    for (const broken of [null, 7, { raekker: 'nej' }, { raekker: [{ id: 1 }], kolonner: [] }])
      expect(readPrv(broken, INDIKATORER)).toEqual(readPrv(undefined, INDIKATORER));
  });
  it('moves a line by one place and loses none', () => {
    const lines = readPrv(undefined, INDIKATORER).raekker;
    expect(ids(flytLinje(lines, 1, -1))).toEqual(['b', 'a', 'c']);
    expect(ids(flytLinje(lines, 2, 1))).toEqual(['a', 'b', 'c']);
    const move = fc.tuple(fc.nat(3), fc.constantFrom(-1 as const, 1 as const));
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        let moved: readonly Prvlinje[] = lines;
        for (const [index, step] of moves) moved = flytLinje(moved, index, step);
        expect(ids(moved).toSorted()).toEqual(['a', 'b', 'c']);
      }),
    );
  });
});
