import type { ReactNode } from 'react';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { Remark } from '../Remark.tsx';
import { Conflict } from './Conflict.tsx';
import { useForm } from './context.ts';
import type { DraftValue, Refusal } from './draft.ts';
import { WIDGETS } from './fields/index.ts';
import classes from './RecordForm.module.css';
import { ChangedField } from './ChangedField.tsx';
import type { RecordFormModel } from './useRecordForm.ts';

const isDateCode = (kode: string): kode is keyof typeof tekster.fejl.dato =>
  Object.hasOwn(tekster.fejl.dato, kode);

/** Why a field was not taken, in words. */
export const sentence = ({ kode, detalje, typedDate }: Refusal): string =>
  typedDate === true && isDateCode(kode) ? tekster.fejl.dato[kode] : feltfejl(kode, detalje);

/** The record that is in the way, one click away. */
function OtherRecord({ field, problem }: { field: string; problem: Refusal }): ReactNode {
  const { kind, lookup } = useForm();
  const id = problem.detalje?.['id'];
  if (typeof id !== 'string') return null;
  const table = kind.felter[field]?.reference ?? kind.table;
  const href = lookup.href(table, id);
  const name = problem.detalje?.['navn'];
  return href === null ? null : (
    <a className={classes['other']} href={href}>
      {tekster.registrering.aabnAnden(typeof name === 'string' ? name : null)}
    </a>
  );
}

function Warning({ field, problem }: { field: string; problem: Problem }): ReactNode {
  return (
    <Remark>
      {feltfejl(problem.kode, problem.detalje)} <OtherRecord field={field} problem={problem} />
    </Remark>
  );
}

const Warnings = ({ field, problems }: { field: string; problems: readonly Problem[] }): ReactNode =>
  problems.map((problem) => <Warning key={problem.kode} field={field} problem={problem} />);

/** What others wrote into a field that was typed in here. */
function Changed({ field, model }: { field: string; model: RecordFormModel }): ReactNode {
  if (!model.underneath.includes(field)) return null;
  return <ChangedField field={field} onTake={() => model.take(field)} onKeep={() => model.keep(field)} />;
}

/** One field with all that is said at it: what is wrong, what to look at, what others wrote. */
export function FieldFrame({ field, model }: { field: string; model: RecordFormModel }): ReactNode {
  const { kind, loaded } = useForm();
  const felt = kind.felter[field];
  const words = kind.words[field];
  if (felt === undefined || words === undefined) return null;
  const { state, dispatch } = model;
  const refusal = model.errorAt(field);
  const Widget = WIDGETS[felt.art];
  const versions = loaded?.conflicts[field] ?? [];
  return (
    <div className={classes['field']} data-felt={field} data-art={felt.art}>
      <Widget
        name={field}
        felt={felt}
        label={words.label}
        help={words.hjaelp}
        value={state.draft[field] ?? null}
        error={refusal === null ? null : sentence(refusal)}
        onChange={(value: DraftValue) => dispatch({ type: 'typed', field, value })}
        onBlur={() => dispatch({ type: 'visited', field })}
      />
      {refusal !== null && <OtherRecord field={field} problem={refusal} />}
      <div aria-live="polite">
        <Warnings field={field} problems={model.warningsAt(field)} />
        {versions.length <= 1 && <Changed field={field} model={model} />}
      </div>
      {versions.length > 1 && (
        <Conflict
          field={field}
          versions={versions}
          chosen={state.chosen.get(field) ?? null}
          onChoose={({ aendring }, value) =>
            dispatch({ type: 'chose', field, value, aendring, heads: versions.map((v) => v.aendring) })
          }
        />
      )}
    </div>
  );
}
