import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { ErrorBox, SkeletonRows } from '../../ui/index.ts';
import type { RecordKind, SeenFrom, Span } from './kind.ts';
import type { ListRow } from './operationer.ts';
import classes from './activities.module.css';

const text = tekster.registrering;

/** Records of one kind that hang on the person or company that is open. */
export interface Activity {
  readonly kind: RecordKind;
  readonly title: string;
  readonly rows: readonly ListRow[] | undefined;
  readonly error: Error | null;
}

interface ActivitiesProps {
  readonly activities: readonly Activity[];
  readonly seenFrom: SeenFrom;
  readonly selectedId: string | null;
  /** What else is to be said of a record, beside its status. */
  readonly remark?: (id: string) => string | null;
  readonly onOpen: (kind: RecordKind, id: string) => void;
  readonly onAdd: (kind: RecordKind) => void;
}

/** When it was, in words: '04.09.2023 – nu', 'planlagt 01.04.2024', 'uden dato'. */
export function whenText({ from, to, running, planned }: Span): string {
  if (from === null) return text.udenDato;
  const start = planned ? text.planlagt(visDato(from)) : visDato(from);
  if (to !== null && to !== from) return text.fraTil(start, visDato(to));
  return running ? text.fraTil(start, text.nu) : start;
}

function Line({ row, span, remark, selected, onOpen }: LineProps): ReactNode {
  return (
    <li>
      <button
        type="button"
        className={classes['line']}
        aria-current={selected || undefined}
        onClick={() => onOpen(row.id)}
      >
        <span className={classes['label']} dir="auto">
          {span.label}
        </span>
        {span.status !== null && <span className={classes['status']}>{span.status}</span>}
        {remark !== null && <span className={classes['status']}>{remark}</span>}
        <span className={classes['when']}>{whenText(span)}</span>
      </button>
    </li>
  );
}

interface LineProps {
  readonly row: ListRow;
  readonly span: Span;
  readonly remark: string | null;
  readonly selected: boolean;
  readonly onOpen: (id: string) => void;
}

type Surroundings = Omit<ActivitiesProps, 'activities'>;

function SectionHead({ activity, onAdd }: { activity: Activity } & Pick<Surroundings, 'onAdd'>): ReactNode {
  const { kind, title, rows } = activity;
  const { skrivebeskyttet } = useSession();
  return (
    <header className={classes['head']}>
      <h3>{title}</h3>
      {rows !== undefined && <span className={classes['count']}>{rows.length}</span>}
      {!skrivebeskyttet && (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => onAdd(kind)}
          aria-label={text.ny[kind.tabel]}
        >
          {tekster.faelles.tilfoej}
        </Button>
      )}
    </header>
  );
}

function Section({ activity, ...props }: { activity: Activity } & Surroundings): ReactNode {
  const { kind, title, rows, error } = activity;
  const { span } = kind;
  return (
    <section className={classes['section']} aria-label={title}>
      <SectionHead activity={activity} onAdd={props.onAdd} />
      {error !== null && <ErrorBox error={error} />}
      {rows === undefined && error === null && <SkeletonRows rows={1} />}
      {span !== null && (
        <ul className={classes['lines']}>
          {rows?.map((row) => (
            <Line
              key={row.id}
              row={row}
              span={span(row, props.seenFrom)}
              remark={props.remark?.(row.id) ?? null}
              selected={row.id === props.selectedId}
              onOpen={(id) => props.onOpen(kind, id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** All that is registered on one person or company, kind by kind; each can be opened and added to. */
export function Activities({ activities, ...props }: ActivitiesProps): ReactNode {
  return (
    <div className={classes['activities']}>
      {activities.map((activity) => (
        <Section key={activity.kind.tabel} activity={activity} {...props} />
      ))}
    </div>
  );
}
