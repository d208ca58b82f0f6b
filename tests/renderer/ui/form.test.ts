import { describe, expect, it } from 'vitest';
import { deltager, tjekDeltager, type Deltager } from '#shared/domain/deltagere/index.ts';
import { effekt } from '#shared/domain/effekter/index.ts';
import { virksomhed } from '#shared/domain/virksomheder/index.ts';
import { draftOf, readField } from '../../../renderer/ui/form/draft.ts';
import { parseTal, talSomTekst } from '../../../renderer/ui/form/number.ts';
import { restore, typedIn } from '../../../renderer/ui/form/kept.ts';
import { begin, partsOf, reduce, rowAsTyped, standing, toSend } from '../../../renderer/ui/form/state.ts';
import type { FormKind, Loaded } from '../../../renderer/ui/form/types.ts';
import {
  basisOf,
  changedUnderneath,
  keepMine,
  refresh,
  takeTheirs,
} from '../../../renderer/ui/form/underneath.ts';

const TODAY = '2024-03-19';

describe('numbers as Danes write them', () => {
  it.each([
    ['18,5', 18.5],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['18.5', 18.5],
    [' 12 500 ', 12_500],
    ['-3', -3],
    ['0', 0],
  ])('reads %s', (text, value) => expect(parseTal(text)).toBe(value));

  it.each(['', 'abc', '1,2,3', '1.23.456', '12,', ',5', '1e3', '0x10', 'Infinity', '١٢'])(
    'refuses %s',
    (text) => expect(parseTal(text)).toBeNull(),
  );

  it('gives back what it read', () => {
    for (const n of [0, 0.1, 12.345, 1234.5, 1_000_000]) expect(parseTal(talSomTekst(n))).toBe(n);
  });
});

describe('one field', () => {
  const { felter } = virksomhed;

  it('reads a typed date with the day that today is', () => {
    expect(readField(felter.stoerrelseDato, 'i går', TODAY)).toEqual({ ok: true, value: '2024-03-18' });
    expect(readField(felter.stoerrelseDato, '31.02.24', TODAY)).toEqual({
      ok: false,
      refusal: { kode: 'findes_ikke', typedDate: true },
    });
  });

  it('says why, with the limit, as the service would', () => {
    expect(readField(felter.navn, 'a'.repeat(401), TODAY)).toEqual({
      ok: false,
      refusal: { kode: 'for_lang', detalje: { max: 400 } },
    });
    expect(readField(felter.aarsvaerk, '-1', TODAY)).toMatchObject({ refusal: { kode: 'for_lille' } });
    expect(readField(felter.cvr, '12345678', TODAY)).toMatchObject({
      refusal: { kode: 'cvr_kontrolciffer' },
    });
    expect(readField(felter.aarsvaerk, 'mange', TODAY)).toMatchObject({ refusal: { kode: 'tal' } });
  });

  it('is nothing when only spaces are typed', () =>
    expect(readField(felter.navn, '   ', TODAY)).toEqual({ ok: true, value: null }));

  it('shows a stored value as it would be typed, and never a CPR number', () => {
    expect(draftOf(felter.stoerrelseDato, '2024-03-01')).toBe('01.03.2024');
    expect(draftOf(felter.aarsvaerk, 12.345)).toBe('12,345');
    expect(draftOf(deltager.felter.cpr, '170388-••••')).toBeNull();
  });
});

const KIND: FormKind = {
  table: 'deltager',
  felter: deltager.felter,
  words: {},
  codes: {},
  groups: [{ fields: ['navn', 'cpr', 'telefon', 'optagetDato'].map((field) => ({ field })) }],
  check: (row) => tjekDeltager(row as unknown as Deltager),
};
const LOADED: Loaded = {
  row: { id: '1', navn: 'Søren', cpr: '170388-••••', telefon: '12', optagetDato: '2023-09-01' },
  names: {},
  heads: { navn: ['h1'], telefon: ['h2', 'h3'] },
  conflicts: {},
};
const typed = (loaded: Loaded | null, fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).reduce(
    (state, [field, value]) => reduce(state, { type: 'typed', field, value }),
    begin(KIND, loaded, {}, []),
  );
const sentFor = (loaded: Loaded | null, fields: Readonly<Record<string, string>>) => {
  const state = typed(loaded, fields);
  return toSend(KIND, state, loaded, rowAsTyped(KIND, state, loaded, TODAY).reading);
};

describe('what a form sends', () => {
  it('sends only what was changed, on the heads it was loaded with', () => {
    const sent = sentFor(LOADED, { telefon: '34', optagetDato: '1/9-23' });
    expect(sent).toEqual({ telefon: '34' });
    expect(basisOf(typed(LOADED, { telefon: '34' }).seen, Object.keys(sent))).toEqual({
      telefon: ['h2', 'h3'],
    });
  });

  it('leaves an untouched CPR number alone, replaces it by a typed one, empties it on purpose', () => {
    expect(sentFor(LOADED, { navn: 'Bo' })).toEqual({ navn: 'Bo' });
    expect(sentFor(LOADED, { cpr: '241290 1238' })).toEqual({ cpr: '2412901238' });
    expect(sentFor(LOADED, { cpr: '' })).toEqual({ cpr: null });
  });

  it('sends for a new record only what has a value', () =>
    expect(sentFor(null, { navn: ' Bo ', telefon: '' })).toEqual({ navn: 'Bo' }));

  it('sends a chosen version of a konflikt even when it is the one that shows', () => {
    const state = reduce(begin(KIND, LOADED, {}, []), {
      type: 'chose',
      field: 'telefon',
      value: '12',
      aendring: 'h2',
      heads: ['h2', 'h3'],
    });
    expect(toSend(KIND, state, LOADED, rowAsTyped(KIND, state, LOADED, TODAY).reading)).toEqual({
      telefon: '12',
    });
    expect(typedIn(state)).not.toBeNull();
  });

  it('empties what the other answers hide, and sends nothing that the form does not have', () => {
    const kind: FormKind = {
      ...KIND,
      table: 'effekt',
      felter: effekt.felter,
      groups: [
        { fields: [{ field: 'art' }, { field: 'jobtype', when: (row) => row['art'] === 'beskaeftigelse' }] },
      ],
    };
    const loaded: Loaded = {
      ...LOADED,
      row: { id: '1', art: 'beskaeftigelse', jobtype: 'deltid', dato: '2024-02-26' },
    };
    const state = reduce(begin(kind, loaded, {}, []), { type: 'typed', field: 'art', value: 'uddannelse' });
    const { shown, reading } = rowAsTyped(kind, state, loaded, TODAY);
    expect([...shown]).toEqual(['art']);
    expect(toSend(kind, state, loaded, reading)).toEqual({ art: 'uddannelse', jobtype: null });
  });

  it('says that a required field is missing, and is not dirty before anything is typed', () => {
    const state = begin(KIND, null, { navn: 'Bo' }, []);
    expect(typedIn(state)).toBeNull();
    expect(rowAsTyped(KIND, begin(KIND, null, {}, []), null, TODAY).reading.refusals).toEqual({
      navn: { kode: 'kraeves' },
    });
  });

  it('judges the rules by what is typed, with the masked number left out', () => {
    const { row } = rowAsTyped(KIND, typed(LOADED, { cpr: '170388-1235' }), LOADED, TODAY);
    expect(KIND.check?.(row)).toEqual([{ felt: 'cpr', kode: 'modulus11', grad: 'advarsel' }]);
    expect(KIND.check?.(rowAsTyped(KIND, typed(LOADED, {}), LOADED, TODAY).row)).toEqual([]);
  });
});

describe('a record that others write while its form is open', () => {
  const theirs: Loaded = {
    ...LOADED,
    row: { ...LOADED.row, telefon: '99', email: 'ny@example.dk' },
    heads: { ...LOADED.heads, telefon: ['h9'], email: ['h8'] },
  };
  const parts = partsOf(deltager.felter, TODAY);
  const now = standing(deltager.felter, theirs);
  const mine = () => refresh(parts, typed(LOADED, { telefon: '34' }), now);

  it('comes in quietly where nothing was typed, and is shown where something was', () => {
    expect(mine().draft).toMatchObject({ telefon: '34', email: 'ny@example.dk' });
    expect(changedUnderneath(parts, mine(), now)).toEqual(['telefon']);
    expect(basisOf(mine().seen, ['telefon', 'email'])).toEqual({
      telefon: ['h2', 'h3'],
      email: ['h8'],
    });
  });

  it('is taken or knowingly replaced, as the person chooses', () => {
    const taken = takeTheirs(parts, mine(), now, 'telefon');
    expect([taken.draft['telefon'], typedIn(taken)]).toEqual(['99', null]);
    const kept = keepMine(parts, mine(), now, 'telefon');
    expect(changedUnderneath(parts, kept, now)).toEqual([]);
    expect(basisOf(kept.seen, ['telefon'])).toEqual({ telefon: ['h9'] });
    expect(kept.draft['telefon']).toBe('34');
  });

  it('asks nothing where both wrote the same', () => {
    const same = refresh(parts, typed(LOADED, { telefon: ' 99' }), now);
    expect([changedUnderneath(parts, same, now), typedIn(same)]).toEqual([[], null]);
  });

  it('shows after a restart, too: a draft knows what it was typed on', () => {
    const draft = typedIn(typed(LOADED, { telefon: '34' }));
    if (draft === null) throw new Error('nothing was typed');
    const again = restore(begin(KIND, theirs, {}, []), deltager.felter, draft);
    expect(again.draft['telefon']).toBe('34');
    expect(changedUnderneath(parts, again, now)).toEqual(['telefon']);
    expect(typedIn(again)).toEqual(draft);
  });
});
