import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { tjekFritekster } from '#shared/domain/fritekst/index.ts';
import type { Refusal } from './draft.ts';
import { restore, typedIn } from './kept.ts';
import { begin, partsOf, reduce, rowAsTyped, standing, type FormAction, type FormState } from './state.ts';
import type { FormKind, Loaded, Typed } from './types.ts';
import { changedUnderneath, keepMine, refresh, takeTheirs } from './underneath.ts';
import type { LooseRow } from './draft.ts';

interface Options {
  readonly kind: FormKind;
  readonly loaded: Loaded | null;
  readonly prefill: LooseRow;
  readonly warned: readonly Problem[];
  readonly today: string;
  readonly restored: Typed | null;
}

type Memory = Pick<Options, 'kind' | 'loaded' | 'today'>;

function start({ kind, loaded, prefill, warned, restored }: Options) {
  const fresh = begin(kind, loaded, prefill, warned);
  return restored === null ? fresh : restore(fresh, kind.felter, restored);
}

/** What others write while the form is open comes in as another `loaded`; where one typed, one chooses. */
function useUnderneath(
  { kind, loaded, today }: Memory,
  state: FormState,
  dispatch: (action: FormAction) => void,
) {
  const parts = useMemo(() => partsOf(kind.felter, today), [kind, today]);
  const now = useMemo(() => (loaded === null ? null : standing(kind.felter, loaded)), [kind, loaded]);
  const before = useRef(loaded);
  useEffect(() => {
    if (now === null || before.current === loaded) return;
    before.current = loaded;
    dispatch({ type: 'became', next: (typing) => refresh(parts, typing, now) });
  }, [loaded, now, parts, dispatch]);
  const settle = (way: typeof takeTheirs | typeof keepMine) => (field: string) => {
    if (now !== null) dispatch({ type: 'became', next: (typing) => way(parts, typing, now, field) });
  };
  return {
    underneath: now === null ? [] : changedUnderneath(parts, state, now),
    take: settle(takeTheirs),
    keep: settle(keepMine),
  };
}

/** The form's memory: what is typed, what it would save, and what is to be said at which field. */
export function useRecordForm(options: Options) {
  const { kind, loaded, today } = options;
  const [state, dispatch] = useReducer(reduce, options, start);
  const others = useUnderneath(options, state, dispatch);
  const { row, shown, reading } = useMemo(
    () => rowAsTyped(kind, state, loaded, today),
    [kind, state, loaded, today],
  );
  const problems = useMemo(() => kind.check?.(row) ?? [], [kind, row]);

  /** What refuses a save, known here before the service is asked. */
  const blocking = useMemo(() => {
    const found: Record<string, Refusal> = { ...reading.refusals };
    for (const p of problems) if (p.grad === 'fejl' && shown.has(p.felt)) found[p.felt] ??= p;
    return found;
  }, [reading, problems, shown]);

  const errorAt = (field: string): Refusal | null => {
    const refused = state.refused[field];
    if (refused !== undefined) return refused;
    const found = blocking[field];
    if (found === undefined) return null;
    // "Missing" is not said while one is still on the way there.
    const said = state.attempted || (state.visited.has(field) && found.kode !== 'kraeves');
    return said ? found : null;
  };
  // Said while one types: by the time the field is left, it may be too late.
  const privacy = useMemo(() => tjekFritekster(kind.felter, state.draft), [kind, state.draft]);
  const warningsAt = (field: string): readonly Problem[] => {
    const live = loaded !== null || state.attempted || state.visited.has(field);
    const now = live ? problems.filter((p) => p.grad === 'advarsel' && p.felt === field) : [];
    const codes = new Set(now.map((p) => p.kode));
    const remarks = privacy.filter((p) => p.felt === field);
    return [...remarks, ...now, ...state.warned.filter((p) => p.felt === field && !codes.has(p.kode))];
  };
  const typed = useMemo(() => typedIn(state), [state]);
  return { state, dispatch, row, shown, reading, blocking, errorAt, warningsAt, typed, ...others };
}

export type RecordFormModel = ReturnType<typeof useRecordForm>;
