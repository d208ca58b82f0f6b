import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { readPrv, type Prv } from '#shared/domain/prv/index.ts';
import { useSession } from '../../app/session.ts';
import { call, useOperation } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';

const KEY = ['visninger.list', {}] as const;
const NAVN = 'prv';

/** How this user's table for PRV is laid out, kept with the other choices of views. */
export function usePrv(indikatorer: readonly { readonly id: string }[]) {
  const client = useQueryClient();
  const { skrivebeskyttet } = useSession();
  const { data } = useOperation('visninger.list', {});
  const stored = data?.visninger.find((v) => v.navn === NAVN)?.indhold;
  const prv = useMemo(() => readPrv(stored, indikatorer), [stored, indikatorer]);
  /** Null: as from the start. */
  const save = (next: Prv | null): void => {
    client.setQueryData<OutputOf<'visninger.list'>>(KEY, (before) => ({
      visninger: [
        ...(before?.visninger ?? []).filter((v) => v.navn !== NAVN),
        ...(next === null ? [] : [{ navn: NAVN, indhold: { ...next } }]),
      ],
    }));
    if (!skrivebeskyttet)
      call('visninger.save', { navn: NAVN, indhold: next === null ? null : { ...next } }).catch(
        showErrorToast,
      );
  };
  return { prv, save };
}
