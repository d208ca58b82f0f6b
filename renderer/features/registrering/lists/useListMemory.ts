import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSession } from '../../../app/session.ts';
import { call, useOperation } from '../../../service/index.ts';
import { showErrorToast } from '../../../ui/index.ts';
import { readMemory, type ListMemory } from './view.ts';

const KEY = ['visninger.list', {}] as const;

interface Visninger {
  readonly visninger: readonly { readonly navn: string; readonly indhold: Record<string, unknown> }[];
}

/** What this user's lists of a kind remember; null until it is read. In a read-only copy only for as long as the window is open. */
export function useListMemory(page: string) {
  const navn = `liste${page}`;
  const { skrivebeskyttet } = useSession();
  const client = useQueryClient();
  const { data, isError } = useOperation('visninger.list', {});
  const stored = data?.visninger.find((v) => v.navn === navn)?.indhold;
  const known = data !== undefined || isError;
  const memory = useMemo(() => (known ? readMemory(stored) : null), [known, stored]);
  const store = useCallback(
    (next: ListMemory): void => {
      client.setQueryData<Visninger>(KEY, (before) => ({
        visninger: [
          ...(before?.visninger ?? []).filter((v) => v.navn !== navn),
          { navn, indhold: { ...next } },
        ],
      }));
      if (!skrivebeskyttet) call('visninger.save', { navn, indhold: { ...next } }).catch(showErrorToast);
    },
    [client, navn, skrivebeskyttet],
  );
  return { memory, store };
}
