import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { ENHEDER_PR_SIDE, type InputOf } from '#shared/contract/index.ts';
import { call } from '../../service/index.ts';

type Input = Pick<InputOf<'overblik.units'>, 'nr' | 'dato' | 'udsnit'>;

/** The units of a part of a number: the first of them, and more as they are asked for. */
export function useUnits(input: Input) {
  const found = useInfiniteQuery({
    queryKey: ['overblik.units', input],
    queryFn: ({ pageParam: spring, signal }) => call('overblik.units', { ...input, spring }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ antal }, _pages, spring) =>
      spring + ENHEDER_PR_SIDE < antal ? spring + ENHEDER_PR_SIDE : undefined,
  });
  const enheder = useMemo(() => found.data?.pages.flatMap((p) => p.enheder), [found.data]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const more = useCallback((): void => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    enheder,
    antal: found.data?.pages.at(-1)?.antal,
    more,
    error: found.error,
    retry: (): void => void found.refetch(),
  };
}
