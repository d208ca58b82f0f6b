import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import type { ServiceEvent } from '#shared/contract/index.ts';
import { client } from './client.ts';
import { noteEvent } from './state.ts';

/** Many saves in a row make one refetch, not one each. */
const GATHER_MS = 40;

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // 'always': the service is on this machine; react-query would else wait for a network.
      // The supervisor repeats queries itself, and events tell when something changed.
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

/** Makes the answers follow the database; returns the way to stop. */
export function followEvents(
  queryClient: QueryClient,
  onEvent: (listener: (event: ServiceEvent) => void) => () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refetch = (): void => {
    timer = undefined;
    void queryClient.invalidateQueries();
  };
  const stop = onEvent((event) => {
    noteEvent(event);
    if (event.event === 'session') {
      // Nothing of a closed project may stay behind, not even in memory.
      queryClient.removeQueries({ type: 'inactive' });
      void queryClient.resetQueries();
    } else if (event.event === 'changed' || (event.event === 'service' && event.state === 'restarted')) {
      // Everything that is shown: an indicator may hang on any record, and the service is near.
      timer ??= setTimeout(refetch, GATHER_MS);
    }
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

const queryClient = createQueryClient();

/** Stands around the whole app. */
export function ServiceProvider({ children }: { readonly children: ReactNode }): ReactNode {
  useEffect(() => followEvents(queryClient, client.onEvent), []);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
