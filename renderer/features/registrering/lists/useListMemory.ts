import { useCallback, useMemo } from 'react';
import { useKeptView } from '../../../app/useKeptView.ts';
import { readMemory, type ListMemory } from './view.ts';

/** What this user's lists of a kind remember; null until it is read. */
export function useListMemory(page: string) {
  const { stored, known, save } = useKeptView(`liste${page}`);
  const memory = useMemo(() => (known ? readMemory(stored) : null), [known, stored]);
  const store = useCallback((next: ListMemory): void => save({ ...next }), [save]);
  return { memory, store };
}
