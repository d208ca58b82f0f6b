import { useEffect, useState, useSyncExternalStore } from 'react';
import type { InputOf } from '#shared/contract/index.ts';
import { useSession, useToday } from '../../app/session.ts';

export interface Choice {
  /** A closed submission, or null: counted at `dato`. */
  readonly indsendelseId: string | null;
  readonly dato: string;
  /** Small cells hidden, as others may see it. */
  readonly udadtil: boolean;
}

export type Hvilken = InputOf<'eu.table'>['hvilken'];
export const hvilkenOf = ({ indsendelseId, dato }: Choice): Hvilken =>
  indsendelseId === null ? { dato } : { indsendelseId };

// Kept while the window is open, so that one comes back from a record to the same place.
let remembered: { readonly projektId: string; readonly choice: Choice } | null = null;

// The day that is looked at: the form beside the table previews on the same.
let shownDay: string | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The day of the table on the page; null when none is shown. */
export const useShownDay = (): string | null => useSyncExternalStore(subscribe, () => shownDay);

function showDay(dag: string | null): void {
  shownDay = dag;
  for (const listener of listeners) listener();
}

/** What is looked at: a day or a closed submission, all numbers or those for others. */
export function useChoice() {
  const { projektId } = useSession();
  const today = useToday();
  const [choice, setChoice] = useState<Choice>(() =>
    remembered?.projektId === projektId
      ? remembered.choice
      : { indsendelseId: null, dato: today, udadtil: false },
  );
  useEffect(() => {
    remembered = { projektId, choice };
    showDay(choice.dato);
    return () => showDay(null);
  }, [projektId, choice]);
  const set = (part: Partial<Choice>): void => setChoice((old) => ({ ...old, ...part }));
  return { choice, set, today };
}
