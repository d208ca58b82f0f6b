import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { antalTrin } from '#shared/domain/spoergeskema/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { Resultater } from './resultRows.ts';
import { saveScale } from './saveQuestions.ts';

const { skalaord } = tekster.spoergeskema;

interface Sent {
  readonly words: readonly string[];
  /** Stored, and no older list can come after it. */
  readonly stored: boolean;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/**
 * The words of a scale, and the way to write them. What was sent last stands until it is what is read, so that the
 * next key builds on it: between the answer to a save and the list that is drawn anew, the old words stand once more.
 */
export function useWords(id: string, skala: Resultater['skala']) {
  const [sent, setSent] = useState<Sent | null>(null);
  const latest = useRef<readonly string[]>(null);
  const queries = useQueryClient();
  const queryKey = ['spoergeskema.results', { id }];
  const read = skalaord(skala, antalTrin(skala));
  if (sent?.stored === true && isSame(sent.words, read)) setSent(null);
  const write = async (next: readonly string[]): Promise<boolean> => {
    latest.current = next;
    setSent({ words: next, stored: false });
    const saved = await saveScale(id, next);
    if (latest.current !== next) return saved;
    if (saved) {
      // A list that was asked for before this was saved must not come after it.
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<Resultater>(queryKey, (now) => now && { ...now, skala: [...next] });
      void queries.invalidateQueries({ queryKey });
    }
    if (latest.current === next) setSent(saved ? { words: next, stored: true } : null);
    return saved;
  };
  return { words: sent?.words ?? read, write };
}
