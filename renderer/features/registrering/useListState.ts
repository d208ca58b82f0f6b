import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { Sort } from '../../ui/table/index.ts';
import type { RecordFilter, RecordKind } from './kind.ts';
import type { ListInput } from './operationer.ts';

const WAIT_MS = 120;

interface ListState {
  readonly search: string;
  /** Chosen option by filter. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly sort: Sort;
}

/** Coming back from a record, the list is as it was left. Forgotten with the window. */
const remembered = new Map<string, ListState>();

/** What a list is asked for: search, filters and order, as they stand on the screen. */
export function useListState(kind: RecordKind, filters: readonly RecordFilter[]) {
  const [state, setState] = useState<ListState>(
    () => remembered.get(kind.page) ?? { search: '', chosen: {}, sort: kind.sort },
  );
  const change = (next: Partial<ListState>): void =>
    setState((before) => {
      const after = { ...before, ...next };
      remembered.set(kind.page, after);
      return after;
    });
  const [search] = useDebouncedValue(state.search.trim(), state.search === '' ? 0 : WAIT_MS);
  const input = useMemo((): ListInput => {
    const picked = filters.flatMap((f) => f.options.filter((o) => o.id === state.chosen[f.id]));
    const filter = Object.assign({}, kind.only, ...picked.map((o) => o.input.filter ?? {})) as NonNullable<
      ListInput['filter']
    >;
    const udfyldt = picked.flatMap((o) => o.input.udfyldt ?? []);
    return {
      ...(search === '' ? {} : { soeg: search }),
      ...(Object.keys(filter).length === 0 ? {} : { filter }),
      ...(udfyldt.length === 0 ? {} : { udfyldt }),
      sorter: { felt: state.sort.field, faldende: state.sort.descending },
    };
  }, [kind.only, filters, search, state.chosen, state.sort]);
  return {
    ...state,
    input,
    narrowed: state.search.trim() !== '' || Object.values(state.chosen).some((id) => id !== ''),
    setSearch: (text: string) => change({ search: text }),
    choose: (filter: string, option: string) => change({ chosen: { ...state.chosen, [filter]: option } }),
    setSort: (sort: Sort) => change({ sort }),
    reset: () => change({ search: '', chosen: {} }),
  };
}

export type ListModel = ReturnType<typeof useListState>;
