import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  CommandName,
  InputOf,
  OperationError,
  OperationName,
  OutputOf,
  QueryName,
} from '#shared/contract/index.ts';
import { call, newRequestId } from './client.ts';
import { forgetProgress, useProgress, type Progress } from './state.ts';

export interface OperationOptions {
  /** False: not asked yet (e.g. no record chosen). */
  readonly enabled?: boolean;
  /** Shows the former answer until the new one is there: for lists that are searched as one types. */
  readonly keepPrevious?: boolean;
}

/** A query's answer, asked again by itself whenever the database changes. */
export function useOperation<N extends QueryName>(
  name: N,
  input: InputOf<N>,
  { enabled = true, keepPrevious = false }: OperationOptions = {},
): UseQueryResult<OutputOf<N>, OperationError> {
  return useQuery<OutputOf<N>, OperationError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => call(name, input, { signal }),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A command, sent once: `mutate(input)` or `await mutateAsync(input)`; never repeated by itself. */
export function useCommand<N extends CommandName>(
  name: N,
): UseMutationResult<OutputOf<N>, OperationError, InputOf<N>> {
  return useMutation<OutputOf<N>, OperationError, InputOf<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
  });
}

export interface Task<N extends OperationName> {
  readonly run: (input: InputOf<N>) => Promise<OutputOf<N>>;
  readonly cancel: () => void;
  readonly running: boolean;
  readonly progress: Progress | null;
}

/** Long work of either kind (export, verify, copy) with progress and a way to stop it. */
export function useTask<N extends OperationName>(name: N): Task<N> {
  const [requestId, setRequestId] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);
  const cancel = useCallback(() => controller.current?.abort(), []);
  const run = useCallback(
    (input: InputOf<N>) => {
      const id = newRequestId();
      const { signal } = (controller.current = new AbortController());
      setRequestId(id);
      return call(name, input, { signal, requestId: id }).finally(() => {
        setRequestId((current) => (current === id ? null : current));
        forgetProgress(id);
      });
    },
    [name],
  );
  // A task nobody looks at any more is stopped.
  useEffect(() => cancel, [cancel]);
  return { run, cancel, running: requestId !== null, progress: useProgress(requestId) };
}
