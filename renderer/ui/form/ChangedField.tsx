import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { tekster, vaerditekst } from '#shared/tekster/index.ts';
import { useForm } from './context.ts';
import classes from './RecordForm.module.css';

const text = tekster.registrering;

interface ChangedFieldProps {
  readonly field: string;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** Somebody else wrote the field that one is typing in: what, who and when, and a choice. */
export function ChangedField({ field, onTake, onKeep }: ChangedFieldProps): ReactNode {
  const { kind, lookup, loaded } = useForm();
  const head = loaded?.heads[field]?.[0] ?? '';
  const change = useQuery({
    queryKey: ['aendring', kind.table, field, head],
    queryFn: () => lookup.change(field, head),
    enabled: head !== '',
  });
  const theirs = loaded?.names[field] ?? vaerditekst(kind.table, field, loaded?.row[field]);
  const label = kind.words[field]?.label ?? field;
  const said = change.data
    ? text.aendretAf(change.data.who, change.data.when, change.data.before, theirs)
    : text.aendretTil(theirs);
  return <ChangedNotice {...{ label, said, onTake, onKeep }} />;
}

interface ChangedNoticeProps {
  readonly label: string;
  readonly said: ReactNode;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** What another wrote, and the choice between it and what is typed here. */
export function ChangedNotice({ label, said, onTake, onKeep }: ChangedNoticeProps): ReactNode {
  return (
    <div role="group" aria-label={text.aendretImens(label)} className={classes['conflict']}>
      <div className={classes['version']}>
        <span dir="auto">{said}</span>
      </div>
      <div className={classes['choices']}>
        <Button variant="default" size="compact-xs" onClick={onTake}>
          {text.brugDenNye}
        </Button>
        <Button variant="default" size="compact-xs" onClick={onKeep}>
          {text.beholdMin}
        </Button>
      </div>
    </div>
  );
}
