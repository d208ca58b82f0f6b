import { expect, it } from 'vitest';
import { moved } from '../../../../renderer/features/registrering/lists/columns.ts';
import {
  inputOf,
  isSame,
  NO_MEMORY,
  readMemory,
  withoutView,
  withView,
  type View,
} from '../../../../renderer/features/registrering/lists/view.ts';

const view = (name: string, more: Partial<View> = {}): View => ({
  name,
  search: '',
  chosen: {},
  filters: [],
  sort: { field: 'navn', descending: false },
  columns: null,
  ...more,
});

it('reads back what it stored, and forgets what it cannot read', () => {
  const memory = withView(NO_MEMORY, view('Mine i Holbæk', { columns: [{ id: 'navn', width: 200 }] }));
  expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  for (const other of [undefined, null, 7, {}, { columns: 'x', views: [], last: null }])
    expect(readMemory(other)).toEqual(NO_MEMORY);
});

it('keeps one view of a name, in order, and remembers the last', () => {
  const memory = withView(withView(withView(NO_MEMORY, view('Å')), view('B')), view('B', { search: 'x' }));
  expect([memory.views.map((v) => v.name), memory.last]).toEqual([['B', 'Å'], 'B']);
  expect(memory.views[0]?.search).toBe('x');
  expect(withoutView(memory, 'B')).toMatchObject({ last: null, views: [{ name: 'Å' }] });
});

it('sees whether a view still is as it was saved', () => {
  const saved = view('A', { chosen: { status: 'optaget' } });
  expect(isSame(saved, { ...saved, chosen: { status: 'optaget', kommune: '' }, search: ' ' })).toBe(true);
  expect(isSame(saved, { ...saved, search: 'anne' })).toBe(false);
  expect(isSame(saved, { ...saved, columns: [{ id: 'navn' }] })).toBe(false);
});

it('asks the service for all of it at once', () => {
  const status = {
    id: 'status',
    label: 'Status',
    as: 'chips' as const,
    options: [{ id: 'ude', label: 'Ude', input: { filter: { slutDato: null }, udfyldt: ['startDato'] } }],
  };
  const filters: View['filters'] = [
    { felt: 'kommune', hvordan: 'mangler' },
    { felt: 'ydelse', hvordan: 'udfyldt' },
    { felt: 'jobformidlerId', hvordan: 'er', vaerdi: 'u1', navn: 'Bo' },
    { felt: 'optagetDato', hvordan: 'mellem', fra: '2024-01-01' },
  ];
  expect(inputOf(view('', { search: ' bo ', chosen: { status: 'ude' }, filters }), [status])).toEqual({
    soeg: 'bo',
    filter: { slutDato: null, kommune: null, jobformidlerId: 'u1' },
    mellem: { optagetDato: { fra: '2024-01-01' } },
    udfyldt: ['startDato', 'ydelse'],
    sorter: { felt: 'navn', faldende: false },
  });
});

it('moves a column, and not past the ends', () => {
  const columns = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(moved(columns, 'c', -1).map((c) => c.id)).toEqual(['a', 'c', 'b']);
  expect(moved(columns, 'a', -1).map((c) => c.id)).toEqual(['a', 'b', 'c']);
  expect(moved(columns, 'x', 1).map((c) => c.id)).toEqual(['a', 'b', 'c']);
});
