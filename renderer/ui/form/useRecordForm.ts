import { useMemo, useReducer } from 'react';
import type { Problem } from '#shared/domain/entitet/index.ts';
import type { Refusal } from './draft.ts';
import { begin, isDirty, reduce, rowAsTyped } from './state.ts';
import type { FormKind, Loaded } from './types.ts';
import type { LooseRow } from './draft.ts';

interface Options {
  readonly kind: FormKind;
  readonly loaded: Loaded | null;
  readonly prefill: LooseRow;
  readonly warned: readonly Problem[];
  readonly today: string;
}

/** The form's memory: what is typed, what it would save, and what is to be said at which field. */
export function useRecordForm({ kind, loaded, prefill, warned, today }: Options) {
  const [state, dispatch] = useReducer(reduce, null, () => begin(kind, loaded, prefill, warned));
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
  const warningsAt = (field: string): readonly Problem[] => {
    const live = loaded !== null || state.attempted || state.visited.has(field);
    const now = live ? problems.filter((p) => p.grad === 'advarsel' && p.felt === field) : [];
    const codes = new Set(now.map((p) => p.kode));
    return [...now, ...state.warned.filter((p) => p.felt === field && !codes.has(p.kode))];
  };
  return { state, dispatch, row, shown, reading, blocking, errorAt, warningsAt, dirty: isDirty(state) };
}

export type RecordFormModel = ReturnType<typeof useRecordForm>;
