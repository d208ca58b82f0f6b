import { useEffect, useState, type RefObject } from 'react';
import { OperationError, type FieldError } from '#shared/contract/index.ts';
import { chosenSecrets, toSend } from './state.ts';
import type { RecordFormProps } from './types.ts';
import { focusField } from './useFirstFocus.ts';
import type { RecordFormModel } from './useRecordForm.ts';
import { basisOf } from './underneath.ts';

export interface Saving {
  readonly save: (again: boolean) => Promise<void>;
  readonly busy: boolean;
  /** What refused the save, where no field can show it. */
  readonly failure: unknown;
  /** Refusals of fields that the form does not show. */
  readonly elsewhere: readonly FieldError[];
}

type Props = Pick<RecordFormProps, 'kind' | 'loaded' | 'onSave' | 'onTyped'>;

/** Saves when nothing is known to be wrong; what the service refuses lands at its field. */
export function useSave(props: Props, model: RecordFormModel, form: RefObject<HTMLElement | null>): Saving {
  const { kind, loaded, onSave, onTyped } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempts, setAttempts] = useState(0);
  const { dispatch, typed, shown } = model;
  useEffect(() => onTyped(typed), [onTyped, typed]);

  const order = kind.groups.flatMap((g) => g.fields.map((f) => f.field));
  const firstWrong = order.find((f) => shown.has(f) && model.errorAt(f) !== null);
  useEffect(() => {
    if (attempts > 0 && firstWrong !== undefined) focusField(form.current, firstWrong);
    // Only when a save was refused, not whenever the first wrong field changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [attempts]);

  const refuse = (error: unknown): void => {
    const fields = error instanceof OperationError ? error.error.fields : undefined;
    if (fields === undefined) setFailure(error);
    else dispatch({ type: 'refused', fields });
  };
  const save = async (again: boolean): Promise<void> => {
    if (busy) return;
    setFailure(null);
    const warned = order.filter((f) => shown.has(f) && model.warningsAt(f).length > 0);
    dispatch({ type: 'attempted' });
    if (Object.keys(model.blocking).length > 0) {
      setAttempts((n) => n + 1);
      return;
    }
    setBusy(true);
    try {
      const values = toSend(kind, model.state, loaded, model.reading);
      const chosen = chosenSecrets(kind, model.state);
      const basis = loaded === null ? {} : basisOf(model.state.seen, Object.keys({ ...values, ...chosen }));
      await onSave({ values, chosen, basis, warned }, again);
    } catch (error) {
      refuse(error);
      setAttempts((n) => n + 1);
    } finally {
      setBusy(false);
    }
  };
  const elsewhere = Object.entries(model.state.refused).flatMap(([f, e]) => (shown.has(f) ? [] : [e]));
  return { save, busy, failure, elsewhere };
}
