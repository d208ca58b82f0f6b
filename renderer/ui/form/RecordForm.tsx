import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { pressed, useShortcut } from '../shortcuts/index.ts';
import { Actions } from './Actions.tsx';
import { FormProvider, type FormSurroundings } from './context.ts';
import type { LooseRow } from './draft.ts';
import { FieldFrame } from './FieldFrame.tsx';
import classes from './RecordForm.module.css';
import { toSend } from './state.ts';
import type { FormKind, RecordFormProps } from './types.ts';
import { useFirstFocus } from './useFirstFocus.ts';
import { useRecordForm, type RecordFormModel } from './useRecordForm.ts';
import { useSave, type Saving } from './useSave.ts';
import { useSettled } from './useSettled.ts';

const NO_CODES: readonly string[] = [];

/** Where Enter has no work of its own: one line of text, or a choice that is not open. */
const isOneLine = ({ target }: KeyboardEvent<HTMLElement>): boolean =>
  target instanceof HTMLInputElement && target.getAttribute('aria-expanded') !== 'true';

/** The keys that save, wherever in the form one stands; those of the whole window reach it from outside, too. */
function useSaveKeys(save: Saving['save']) {
  useShortcut('gemOveralt', () => void save(false));
  useShortcut('gemOgNy', () => void save(true));
  return (event: KeyboardEvent<HTMLElement>): void => {
    const again = pressed('gemOgNy', event);
    const oneLine = pressed('gem', event) && !event.defaultPrevented && isOneLine(event);
    if (event.nativeEvent.isComposing || !(again || oneLine || pressed('gemOveralt', event))) return;
    event.preventDefault();
    if (!event.repeat) void save(again);
  };
}

/** One form for every kind of record: one column, groups, what is wrong at its field, Enter saves. */
export function RecordForm(props: RecordFormProps): ReactNode {
  const { kind, loaded, lookup, today, extra } = props;
  const form = useRef<HTMLFormElement>(null);
  const model = useRecordForm(props);
  const { saving, wait } = useSettled(useSave(props, model, form), form);
  useFirstFocus(form, kind, model.state.began, loaded === null, props.focus);
  const surroundings = useMemo(
    (): FormSurroundings => ({
      kind,
      lookup,
      loaded,
      today,
      codesOf: (field) => kind.offered?.(field, model.row, today) ?? kind.felter[field]?.valg ?? NO_CODES,
      await: wait,
      save: saving.save,
    }),
    [kind, lookup, loaded, today, model.row, wait, saving.save],
  );
  const onKeyDown = useSaveKeys(saving.save);
  return (
    <FormProvider value={surroundings}>
      {/* The key belongs to the form as a whole, wherever in it one stands. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={form}
        className={classes['form']}
        onKeyDown={onKeyDown}
        onSubmit={(e) => e.preventDefault()}
        noValidate
      >
        <Groups kind={kind} model={model} />
        {props.asked?.(allWarnings(model))}
        <Actions {...{ saving, extra }} isNew={loaded === null} outlook={outlookOf(props, model)}>
          <Said kind={kind} row={model.row} onSettled={props.onSettled ?? nothing} />
        </Actions>
      </form>
    </FormProvider>
  );
}

const allWarnings = ({ shown, warningsAt }: RecordFormModel): Problem[] =>
  [...shown].flatMap((field) => warningsAt(field));

/** What saving would do; nothing while something is in the way of it. */
const outlookOf = ({ outlook, kind, loaded }: RecordFormProps, model: RecordFormModel): ReactNode =>
  outlook !== undefined &&
  Object.keys(model.blocking).length === 0 &&
  outlook(toSend(kind, model.state, loaded, model.reading));

function Groups({ kind, model }: { kind: FormKind; model: RecordFormModel }): ReactNode {
  return kind.groups.map((group, index) => {
    const fields = group.fields.filter((f) => model.shown.has(f.field));
    return fields.length === 0 ? null : (
      <fieldset key={group.title ?? index} className={classes['group']}>
        {group.title !== undefined && <legend className={classes['groupTitle']}>{group.title}</legend>}
        {fields.map((f) => (
          <FieldFrame key={f.field} field={f.field} model={model} />
        ))}
      </fieldset>
    );
  });
}

const nothing = (): void => undefined;

/** What the service has to say of the row, while it is typed. */
function Said({ kind, row, onSettled }: { kind: FormKind; row: LooseRow; onSettled: () => void }): ReactNode {
  const { notice: Notice } = kind;
  const id = typeof row['id'] === 'string' ? row['id'] : null;
  return (
    <div className={classes['notice']} aria-live="polite">
      {Notice !== undefined && <Notice row={row} id={id} onSettled={onSettled} />}
    </div>
  );
}
