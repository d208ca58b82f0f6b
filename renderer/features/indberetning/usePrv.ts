import { useMemo } from 'react';
import { readPrv, type Prv } from '#shared/domain/prv/index.ts';
import { useKeptView } from '../../app/useKeptView.ts';

/** How this user's table for PRV is laid out, kept with the other choices of views. */
export function usePrv(indikatorer: readonly { readonly id: string }[]) {
  const { stored, save: keep } = useKeptView('prv');
  const prv = useMemo(() => readPrv(stored, indikatorer), [stored, indikatorer]);
  /** Null: as from the start. */
  const save = (next: Prv | null): void => keep(next === null ? null : { ...next });
  return { prv, save };
}
