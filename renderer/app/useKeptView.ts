import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { call, useOperation } from '../service/index.ts';
import { showErrorToast } from '../ui/index.ts';
import { useSession } from './session.ts';

type Indhold = Record<string, unknown>;
const KEY = ['visninger.list', {}] as const;

/**
 * What this user chose under a name, kept encrypted with the project; in a read-only copy only for as long as the
 * window is open. `known`: it has been read, or cannot be.
 */
export function useKeptView(navn: string) {
  const { skrivebeskyttet } = useSession();
  const client = useQueryClient();
  const { data, isError } = useOperation('visninger.list', {});
  const stored = data?.visninger.find((v) => v.navn === navn)?.indhold;
  /** Null: as from the start. */
  const save = useCallback(
    (indhold: Indhold | null): void => {
      client.setQueryData<OutputOf<'visninger.list'>>(KEY, (before) => ({
        visninger: [
          ...(before?.visninger ?? []).filter((v) => v.navn !== navn),
          ...(indhold === null ? [] : [{ navn, indhold }]),
        ],
      }));
      if (!skrivebeskyttet) call('visninger.save', { navn, indhold }).catch(showErrorToast);
    },
    [client, navn, skrivebeskyttet],
  );
  return { stored, known: data !== undefined || isError, save };
}
