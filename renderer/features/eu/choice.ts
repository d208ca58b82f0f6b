import { useEffect, useSyncExternalStore } from 'react';
import type { InputOf } from '#shared/contract/index.ts';
import { remembered } from '../../app/remembered.ts';
import { useToday } from '../../app/session.ts';

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

const useRemembered = remembered<Choice>();

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
  const today = useToday();
  const { choice, set } = useRemembered({ indsendelseId: null, dato: today, udadtil: false });
  const { dato } = choice;
  useEffect(() => {
    showDay(dato);
    return () => showDay(null);
  }, [dato]);
  return { choice, set, today };
}
