import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Rows } from '../../ui/table/index.ts';
import {
  listRecords,
  operationName,
  type ListAnswer,
  type ListInput,
  type ListRow,
  type Registreret,
} from './operationer.ts';

const CHUNK = 200;

const chunkOf = (index: number): number => Math.floor(index / CHUNK);

/**
 * One chunk of the list. While another search or order is on its way, what stood at the same place
 * stays (nothing jumps); another place of the same list is simply not there yet.
 */
function useChunk(tabel: Registreret, input: ListInput, chunk: number): UseQueryResult<ListAnswer> {
  const whole = useMemo(() => ({ ...input, graense: CHUNK, spring: chunk * CHUNK }), [input, chunk]);
  return useQuery({
    queryKey: [operationName(tabel, 'list'), whole],
    queryFn: ({ signal }) => listRecords(tabel, whole, signal),
    placeholderData: (before, query) => {
      const [name, asked] = (query?.queryKey ?? []) as [string?, ListInput?];
      return name === operationName(tabel, 'list') && asked?.spring === whole.spring ? before : undefined;
    },
  });
}

/** A list of any length, fetched where it is looked at: the chunk of the first row in sight and that of the last. */
export function useRecordList(tabel: Registreret, input: ListInput) {
  const [range, setRange] = useState({ first: 0, last: 0 });
  const [low, high] = [chunkOf(range.first), chunkOf(range.last)];
  const lower = useChunk(tabel, input, low);
  const upper = useChunk(tabel, input, high);
  // The list keeps its length while a place far down is on its way: the head of it is always there.
  const head = useChunk(tabel, input, 0);
  const total = upper.data?.ialt ?? lower.data?.ialt ?? head.data?.ialt ?? null;
  const at = useCallback(
    (index: number): ListRow | undefined => {
      const chunk = chunkOf(index) === low ? lower.data : chunkOf(index) === high ? upper.data : undefined;
      return chunk?.raekker[index % CHUNK];
    },
    [low, high, lower.data, upper.data],
  );
  const onRange = useCallback(
    (first: number, last: number) =>
      setRange((r) => (r.first === first && r.last === last ? r : { first, last })),
    [],
  );
  const rows = useMemo((): Rows<ListRow> => ({ total, at, onRange }), [total, at, onRange]);
  const error: Error | null = lower.error ?? upper.error;
  return { rows, total, error, retry: () => void lower.refetch() };
}
