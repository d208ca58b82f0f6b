import type { ReactNode } from 'react';
import type { RecordKind } from './kind.ts';
import { fieldText } from './cells.tsx';
import type { GetAnswer } from './operationer.ts';
import classes from './registrering.module.css';

/** A record to read, where nothing may be changed. Fields without a value are left out. */
export function RecordView({
  kind,
  record,
}: {
  readonly kind: RecordKind;
  readonly record: GetAnswer;
}): ReactNode {
  const { raekke, visning } = record;
  return kind.form.groups.map((group, index) => {
    const fields = group.fields.filter(({ field }) => raekke[field] !== null && raekke[field] !== undefined);
    return fields.length === 0 ? null : (
      <section key={group.title ?? index} className={classes['viewGroup']}>
        {group.title !== undefined && <h3>{group.title}</h3>}
        <dl className={classes['view']}>
          {fields.map(({ field }) => (
            <div key={field}>
              <dt>{kind.form.words[field]?.label}</dt>
              <dd dir="auto">{fieldText(kind.tabel, field, raekke, visning)}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}
