import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf, OperationError, OutputOf, QueryName } from '#shared/contract/index.ts';
import { call } from './client.ts';

/** The queries that answer a page at a time. */
type PagedName = {
  [N in QueryName]: OutputOf<N> extends { antal: number }
    ? InputOf<N> extends { spring?: number | undefined }
      ? N
      : never
    : never;
}[QueryName];

interface Pages<P> {
  /** What has come; undefined before the first. */
  readonly pages: readonly P[] | undefined;
  /** Asks for the next page, if there is one and none is under way. */
  readonly more: () => void;
  readonly error: OperationError | null;
  readonly retry: () => void;
}

/** A long list, a page of `size` at a time; asked again by itself whenever the database changes. */
export function usePages<N extends PagedName>(name: N, input: InputOf<N>, size: number): Pages<OutputOf<N>> {
  const found = useInfiniteQuery<OutputOf<N>, OperationError, { pages: OutputOf<N>[] }, unknown[], number>({
    queryKey: [name, input],
    queryFn: ({ pageParam: spring, signal }) => call(name, { ...input, spring }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ antal }, _pages, spring) => (spring + size < antal ? spring + size : undefined),
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const more = useCallback((): void => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { pages: found.data?.pages, more, error: found.error, retry: () => void found.refetch() };
}
