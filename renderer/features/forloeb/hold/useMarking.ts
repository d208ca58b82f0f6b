import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Holdliste } from '#shared/contract/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { Fremmoedestatus } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call } from '../../../service/index.ts';
import { showErrorToast } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';

export type Mark = Fremmoedestatus | null;
/** Marks that are on their way, by tilmelding and date. */
export type Days = ReadonlyMap<LocalDate, Mark>;
type Pending = ReadonlyMap<string, Days>;

export interface NewMark {
  readonly tilmeldingId: string;
  readonly status: Mark;
}

interface Sent {
  readonly dato: LocalDate;
  readonly marks: readonly NewMark[];
}

/** How long nothing is typed before it is said that the day is saved. */
const QUIET_MS = 1200;

/** The answer with these marks in it, as the service will give it in a moment. */
const withMarks = (list: Holdliste, { dato, marks }: Sent): Holdliste => {
  const given = new Map(marks.map((m) => [m.tilmeldingId, m.status]));
  return {
    ...list,
    tilmeldinger: list.tilmeldinger.map((t) => {
      const status = given.get(t.id);
      if (status === undefined) return t;
      const { [dato]: _, ...others } = t.dage;
      return { ...t, dage: status === null ? others : { ...others, [dato]: status } };
    }),
  };
};

const laidOver = (pending: Pending, { dato, marks }: Sent): Pending => {
  const next = new Map(pending);
  for (const { tilmeldingId, status } of marks)
    next.set(tilmeldingId, new Map(next.get(tilmeldingId)).set(dato, status));
  return next;
};

/** Without what was sent, unless it has been typed over since. */
const taken = (pending: Pending, { dato, marks }: Sent): Pending => {
  const next = new Map(pending);
  for (const { tilmeldingId, status } of marks) {
    const days = new Map(next.get(tilmeldingId));
    if (days.get(dato) === status) days.delete(dato);
    if (days.size === 0) next.delete(tilmeldingId);
    else next.set(tilmeldingId, days);
  }
  return next;
};

/** What is saved of one day, said when nothing more is typed: one toast for the day, and its one undo. */
function useSavedDay() {
  const day = useRef({ dato: '', handling: '', ids: new Set<string>() });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sayNow = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { dato, handling, ids } = day.current;
    if (handling !== '') toastWithUndo(tekster.hold.gemt(dato, ids.size), handling);
  };
  const leave = useEffectEvent(() => void (timer.current !== undefined && sayNow()));
  // Leaving the page says it at once.
  useEffect(() => () => leave(), []);
  return {
    handlingOf: (dato: LocalDate): string => (day.current.dato === dato ? day.current.handling : ''),
    saved: ({ dato, marks }: Sent, handling: string): void => {
      if (handling !== day.current.handling || dato !== day.current.dato)
        day.current = { dato, handling, ids: new Set() };
      for (const m of marks) day.current.ids.add(m.tilmeldingId);
      clearTimeout(timer.current);
      timer.current = setTimeout(sayNow, QUIET_MS);
    },
  };
}

/**
 * Marks are shown as they are typed, sent one command after the other (what was typed meanwhile together), and one
 * day is one handling: one undo takes it back.
 */
export function useMarking(holdId: string) {
  const queries = useQueryClient();
  const queryKey = ['forloeb.attendance', { holdId }];
  const [pending, setPending] = useState<Pending>(new Map());
  const queue = useRef<Sent[]>([]);
  const busy = useRef(false);
  const day = useSavedDay();
  const pump = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    for (let next = together(queue.current); next !== undefined; next = together(queue.current))
      await send(next);
    busy.current = false;
    void queries.invalidateQueries({ queryKey });
  };
  const send = async (sent: Sent): Promise<void> => {
    const before = day.handlingOf(sent.dato);
    const fortsaet = before === '' ? {} : { fortsaet: before };
    try {
      const marks = [...sent.marks];
      const answer = await call('forloeb.markAttendance', { holdId, dato: sent.dato, marks, ...fortsaet });
      // Nothing was written where all stood so already.
      if (answer.handling !== '') day.saved(sent, answer.handling);
      // A list that was asked for before this was saved must not come after it.
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<Holdliste>(queryKey, (list) => list && withMarks(list, sent));
    } catch (error) {
      showErrorToast(error);
    }
    setPending((p) => taken(p, sent));
  };
  const mark = (dato: LocalDate, marks: readonly NewMark[]): void => {
    if (marks.length === 0) return;
    queue.current.push({ dato, marks });
    setPending((p) => laidOver(p, { dato, marks }));
    void pump();
  };
  return { pending, mark };
}

/** Takes from the queue what is of one day; the last mark of a person holds. */
function together(queue: Sent[]): Sent | undefined {
  const [first] = queue;
  if (first === undefined) return undefined;
  const other = queue.findIndex((s) => s.dato !== first.dato);
  const same = queue.splice(0, other === -1 ? queue.length : other);
  const marks = new Map(same.flatMap((s) => s.marks).map((m) => [m.tilmeldingId, m]));
  return { dato: first.dato, marks: [...marks.values()] };
}
