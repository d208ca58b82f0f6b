import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Actions } from './Actions.tsx';
import { FormProvider, type FormSurroundings } from './context.ts';
import { FieldFrame } from './FieldFrame.tsx';
import classes from './RecordForm.module.css';
import type { FormKind, RecordFormProps } from './types.ts';
import { useFirstFocus } from './useFirstFocus.ts';
import { useRecordForm, type RecordFormModel } from './useRecordForm.ts';
import { useSave } from './useSave.ts';

const NO_CODES: readonly string[] = [];

/** One form for every kind of record: one column, groups, what is wrong at its field, Ctrl+Enter saves. */
export function RecordForm(props: RecordFormProps): ReactNode {
  const { kind, loaded, lookup, today } = props;
  const form = useRef<HTMLFormElement>(null);
  const model = useRecordForm(props);
  const saving = useSave(props, model, form);
  useFirstFocus(form, kind, model.state.began, loaded === null);
  const surroundings = useMemo(
    (): FormSurroundings => ({
      kind,
      lookup,
      loaded,
      today,
      codesOf: (field) => kind.offered?.(field, model.row, today) ?? kind.felter[field]?.valg ?? NO_CODES,
    }),
    [kind, lookup, loaded, today, model.row],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void saving.save(event.shiftKey);
  };
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
        <Actions saving={saving} isNew={loaded === null} extra={props.extra} />
      </form>
    </FormProvider>
  );
}

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
