import { useRef, useState } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { call, useOperation } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import type { Papir } from './papir.ts';

const text = tekster.spoergeskema.papir;

/** A paper that was saved since one began to type. */
export interface Saved {
  readonly id: string;
  readonly nr: number;
  /** As it was saved, until it is read again. */
  readonly svar: Papir['svar'];
}

/** What a paper that one has gone back to says now: what is typed is ahead of what is stored. */
function useAnswers(paper: Saved | undefined) {
  const id = paper?.id ?? null;
  const stored = useOperation('spoergeskema.getBesvarelse', { id: id ?? '' }, { enabled: id !== null });
  const [ahead, setAhead] = useState<Papir['svar'] | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const write = (svar: Papir['svar'], message: string): void => {
    if (id === null) return;
    setAhead(svar);
    const mine = queue.current
      .then(async () => {
        const { handling } = await call('spoergeskema.updateBesvarelse', { id, svar });
        toastWithUndo(message, handling);
      })
      .catch(showErrorToast)
      .then(async () => {
        if (queue.current === mine) await stored.refetch();
        // Typed since: that is ahead still.
        if (queue.current === mine) setAhead(null);
      });
    queue.current = mine;
  };
  return { svar: ahead ?? stored.data?.raekke.svar ?? paper?.svar, write, gone: stored.isError };
}

/**
 * The papers of this run, to go back to when a slip is seen too late: a changed answer is saved at once, each as a
 * handling of its own.
 */
export function useRun(ids: readonly string[]) {
  const [run, setRun] = useState<readonly Saved[]>([]);
  const [place, setPlace] = useState<{ readonly index: number; readonly plads: number } | null>(null);
  const paper = place === null ? undefined : run[place.index];
  const { svar, write, gone } = useAnswers(paper);
  const leave = (): void => setPlace(null);
  const back = (): void => {
    const index = (place?.index ?? run.length) - 1;
    if (index >= 0) setPlace({ index, plads: ids.length - 1 });
  };
  const goOn = (): void => {
    const index = (place?.index ?? 0) + 1;
    setPlace(index < run.length ? { index, plads: 0 } : null);
  };
  const change = (next: Papir): void => {
    if (place === null || paper === undefined || svar === undefined) return;
    const changed = ids.findIndex((id) => svar[id] !== next.svar[id]);
    if (changed >= 0) {
      write(next.svar, text.rettet(paper.nr, changed + 1));
      setRun(run.with(place.index, { ...paper, svar: next.svar }));
    }
    if (next.plads >= ids.length) goOn();
    else setPlace({ ...place, plads: next.plads });
  };
  const mending =
    place === null || paper === undefined || svar === undefined || gone
      ? null
      : { nr: paper.nr, papir: { svar, plads: place.plads }, change, leave };
  return { mending, back, add: (saved: Saved): void => setRun([...run, saved]) };
}
