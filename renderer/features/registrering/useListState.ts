import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { useSession } from '../../app/session.ts';
import type { Sort } from '../../ui/table/index.ts';
import type { RecordFilter, RecordKind } from './kind.ts';
import {
  builtInViews,
  inputOf,
  isSame,
  plainContent,
  type ColumnState,
  type FieldFilter,
  type ListMemory,
  type View,
  type ViewContent,
} from './lists/view.ts';

/** A few letters typed in one go are asked about once; longer would be felt, the answer takes a few milliseconds. */
const WAIT_MS = 25;
/** An edge that is dragged is stored when it rests. */
const REST_MS = 400;

interface ListState extends ViewContent {
  /** The view it began from; null for all. */
  readonly view: string | null;
}

/** Coming back from a record, the list is as it was left. Forgotten with the window. */
const remembered = new Map<string, ListState>();

interface Storage {
  readonly memory: ListMemory;
  readonly store: (memory: ListMemory) => void;
}

/** What a list shows: view, search, filters, order and columns, as they stand on the screen. */
export function useListState(kind: RecordKind, filters: readonly RecordFilter[], { memory, store }: Storage) {
  const { bruger } = useSession();
  const key = `${bruger.id}${kind.page}`;
  const views: readonly View[] = [...builtInViews(kind, bruger, memory), ...memory.views];
  const viewAt = (name: string | null): View | undefined => views.find((v) => v.name === name);
  const began = (name: string | null): ListState => {
    const view = viewAt(name);
    return { ...(view ?? plainContent(kind, memory.columns)), view: view?.name ?? null };
  };
  const [state, setState] = useState<ListState>(() => remembered.get(key) ?? began(memory.last));
  const change = (next: Partial<ListState>): void =>
    setState((before) => {
      const after = { ...before, ...next };
      remembered.set(key, after);
      return after;
    });
  const own = memory.views.some((v) => v.name === state.view);
  useKeptColumns(state.columns, own, { memory, store });
  const [search] = useDebouncedValue(state.search.trim(), state.search === '' ? 0 : WAIT_MS);
  const { chosen, filters: fieldFilters, sort } = state;
  const input = useMemo(
    () => inputOf({ search, chosen, filters: fieldFilters, sort, columns: null }, filters, kind.only),
    [kind.only, search, chosen, fieldFilters, sort, filters],
  );
  const view = viewAt(state.view);
  return {
    ...state,
    input,
    views,
    /** Whether the view is the user's own, and no longer as it was saved. */
    own,
    changed: own && view !== undefined && !isSame(view, state),
    narrowed:
      state.search.trim() !== '' || fieldFilters.length > 0 || Object.values(chosen).some((id) => id !== ''),
    setSearch: (text: string) => change({ search: text }),
    choose: (filter: string, option: string) => change({ chosen: { ...chosen, [filter]: option } }),
    setFilters: (next: FieldFilter[]) => change({ filters: next }),
    setSort: (next: Sort) => change({ sort: next }),
    setColumns: (columns: ColumnState[] | null) => change({ columns }),
    reset: () => change({ search: '', chosen: {}, filters: [] }),
    show: (name: string | null) => {
      change(began(name));
      store({ ...memory, last: name });
    },
    called: (name: string | null) => change({ view: name }),
  };
}

/** The columns of the plain list are kept as they are chosen; those of a saved view when it is saved. */
function useKeptColumns(columns: ListMemory['columns'], own: boolean, { memory, store }: Storage): void {
  const kept = JSON.stringify(memory.columns);
  useEffect(() => {
    if (own || JSON.stringify(columns) === kept) return undefined;
    const timer = setTimeout(() => store({ ...memory, columns }), REST_MS);
    return () => clearTimeout(timer);
  }, [columns, own, kept, memory, store]);
}

export type ListModel = ReturnType<typeof useListState>;
