import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDraft, type Draft } from '../../../renderer/features/indikatorer/definitioner/draft.ts';
import { restore, restoreChoice, typedIn } from '../../../renderer/features/indikatorer/definitioner/kept.ts';
import { begin, PARTS } from '../../../renderer/features/indikatorer/definitioner/parts.ts';
import {
  changedUnderneath,
  keepMine,
  refresh,
  takeTheirs,
  touchedParts,
  type Heads,
} from '../../../renderer/ui/form/underneath.ts';

const TODAY = '2024-03-19';
const BASE: Draft = { ...emptyDraft(TODAY), nr: 'A4', navn: 'Kontakter', enhed: 'kontakter' };
const heads = (head: string): Heads => Object.fromEntries(Object.keys(BASE).map((f) => [f, [head]]));
const LOADED = { draft: BASE, heads: heads('a') };
const FIRST = { art: 'ret', gyldigFra: TODAY, begrundelse: '' } as const;

const text = fc.string({ maxLength: 20 });
const drafts: fc.Arbitrary<Draft> = fc.record({
  nr: fc.option(text),
  navn: text,
  gruppe: fc.constantFrom('aktivitet', 'output', 'effekt'),
  kilde: fc.constantFrom('deltager', 'effekt', 'kursus'),
  distinkt: fc.constantFrom('raekke', 'deltager', 'virksomhed'),
  filter: fc.constantFrom({}, { art: 'uddannelse' }, { jobtyper: ['fleksjob'], kraeverBevis: true }),
  enhed: fc.option(text),
  maaltal: text,
  maaltalEfter: text,
  indsamlesFra: fc.option(fc.constantFrom('2023-03-01', TODAY)),
  euKode: text,
  metode: text,
  dokumentation: text,
  begraensninger: text,
});

test('what is typed in the builder comes back from its draft as it was, with the heads it was typed on', () => {
  fc.assert(
    fc.property(drafts, text, (draft, begrundelse) => {
      const typing = { ...begin(LOADED), draft };
      const choice = { art: 'ny', gyldigFra: '2024-04-01', begrundelse } as const;
      const typed = typedIn(typing, choice, FIRST);
      if (typed === null) throw new Error('a choice was made');
      // Meanwhile another has written everything.
      const later = { draft: { ...BASE, navn: 'Et navn, som ingen har skrevet' }, heads: heads('b') };
      const restored = restore(begin(later), typed);
      for (const part of touchedParts(PARTS, typing)) expect(touchedParts(PARTS, restored)).toContain(part);
      expect(restoreChoice(typed, FIRST)).toEqual(choice);
      const again = restore(begin(LOADED), typed);
      expect(again.draft).toEqual(draft);
      expect(changedUnderneath(PARTS, again, LOADED)).toEqual([]);
    }),
  );
});

test('nothing typed is no draft, and a draft that cannot be read changes nothing', () => {
  expect(typedIn(begin(LOADED), FIRST, FIRST)).toBeNull();
  const broken = { fields: { filter: '{', navn: 'X' }, heads: {} };
  expect(restore(begin(LOADED), broken)).toEqual(begin(LOADED));
  expect(restoreChoice({ fields: { version: 'x' }, heads: {} }, FIRST)).toEqual(FIRST);
});

test('what is not touched follows another’s change; what is touched is asked about, and settled either way', () => {
  fc.assert(
    fc.property(drafts, drafts, (mine, theirs) => {
      const later = { draft: theirs, heads: heads('b') };
      const typing = { ...begin(LOADED), draft: mine };
      const now = refresh(PARTS, typing, later);
      const asked = changedUnderneath(PARTS, now, later);
      expect(asked).toEqual(touchedParts(PARTS, now));
      for (const part of asked) expect(touchedParts(PARTS, typing)).toContain(part);
      const kept = asked.reduce((all, part) => keepMine(PARTS, all, later, part), now);
      expect(changedUnderneath(PARTS, kept, later)).toEqual([]);
      expect(kept.draft).toEqual(now.draft);
      const taken = asked.reduce((all, part) => takeTheirs(PARTS, all, later, part), now);
      expect(taken).toEqual(begin(later));
    }),
  );
});

test('the parts of a rule are one', () => {
  const typing = { ...begin(LOADED), draft: { ...BASE, distinkt: 'raekke' } as const };
  const theirs: Draft = { ...BASE, kilde: 'effekt' };
  const later = { draft: theirs, heads: { ...heads('a'), kilde: ['b'] } };
  const now = refresh(PARTS, typing, later);
  expect(now.draft.kilde).toBe('deltager');
  expect(changedUnderneath(PARTS, now, later)).toEqual(['regel']);
  expect(takeTheirs(PARTS, now, later, 'regel').draft).toEqual(later.draft);
});
