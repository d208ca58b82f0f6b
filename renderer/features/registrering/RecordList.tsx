import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { EmptyState, ErrorBox, PageHeader } from '../../ui/index.ts';
import { Keys, useShortcut } from '../../ui/shortcuts/index.ts';
import { DataTable, type DataTableHandle } from '../../ui/table/index.ts';
import { withConflictMark } from './cells.tsx';
import type { RecordFilter, RecordKind } from './kind.ts';
import type { ListRow } from './operationer.ts';
import classes from './registrering.module.css';
import { Toolbar } from './Toolbar.tsx';
import { useListState, type ListModel } from './useListState.ts';
import { useRecordList } from './useRecordList.ts';

const { registrering: text, faelles } = tekster;

interface RecordListProps {
  readonly kind: RecordKind;
  readonly above?: ReactNode;
  readonly filters: readonly RecordFilter[];
  readonly selectedId: string | null;
  readonly onOpen: (row: ListRow) => void;
  readonly onNew: () => void;
  readonly table: RefObject<DataTableHandle | null>;
}

/** The keys for a new one and for the search, which also has the focus when the page opens. */
function useListKeys(
  search: RefObject<HTMLInputElement | null>,
  onNew: () => void,
  mayMake: boolean,
  takeFocus: boolean,
): void {
  const focus = (): void => search.current?.focus();
  useEffect(() => {
    if (takeFocus) search.current?.focus();
    // Only when the page opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  useShortcut('ny', onNew, mayMake);
  useShortcut('soeg', focus);
}

/** What stands where there are no rows: what to do first, or how to see more. */
function Empty({ kind, list, action }: { kind: RecordKind; list: ListModel; action: ReactNode }): ReactNode {
  if (!list.narrowed) return <EmptyState title={kind.empty.title} note={kind.empty.note} action={action} />;
  const all = (
    <Button variant="default" onClick={list.reset}>
      {text.rydFiltre}
    </Button>
  );
  return <EmptyState title={text.intetPasser} note={text.intetPasserNote} action={all} />;
}

/** The list of one kind: search, filters, a table. */
export function RecordList(props: RecordListProps): ReactNode {
  const { kind, above, filters, selectedId, onOpen, onNew, table } = props;
  const { skrivebeskyttet } = useSession();
  const search = useRef<HTMLInputElement>(null);
  const list = useListState(kind, filters);
  const { rows, total, error, retry } = useRecordList(kind.tabel, list.input);
  const columns = useMemo(() => kind.columns.map((c, i) => (i === 0 ? withConflictMark(c) : c)), [kind]);
  useListKeys(search, onNew, !skrivebeskyttet, selectedId === null);
  const { en, flere } = faelles.tabel[kind.tabel];
  const newButton = skrivebeskyttet ? undefined : (
    <Button onClick={onNew} rightSection={<Keys of="ny" />}>
      {text.ny[kind.tabel]}
    </Button>
  );
  return (
    <section className={classes['list']}>
      <PageHeader title={kind.title} actions={newButton} />
      {above}
      <Toolbar
        {...{ list, filters }}
        label={text.soegI(flere)}
        count={total === null ? '' : text.antal(total, total === 1 ? en : flere)}
        searchField={search}
        onDown={() => table.current?.focus()}
      />
      <DataTable
        {...{ ref: table, columns, rows, onOpen, selectedId }}
        label={kind.title}
        sort={list.sort}
        onSort={list.setSort}
        resetKey={JSON.stringify(list.input)}
        empty={<Empty kind={kind} list={list} action={newButton} />}
        error={error === null ? undefined : <ErrorBox error={error} onRetry={retry} />}
      />
    </section>
  );
}
