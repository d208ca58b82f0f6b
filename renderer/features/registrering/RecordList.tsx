import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { EmptyState, ErrorBox, PageHeader } from '../../ui/index.ts';
import { Keys, useShortcut } from '../../ui/shortcuts/index.ts';
import { DataTable, type DataTableHandle, type OnWidths, type Rows } from '../../ui/table/index.ts';
import { withConflictMark } from './cells.tsx';
import type { RecordFilter, RecordKind } from './kind.ts';
import { ColumnMenu } from './lists/ColumnMenu.tsx';
import { columnsOf, stateOf } from './lists/columns.ts';
import { copyRows } from './lists/copy.ts';
import { FieldFilters } from './lists/FieldFilters.tsx';
import { SelectionBar } from './lists/SelectionBar.tsx';
import { useListMemory } from './lists/useListMemory.ts';
import { isListet, useSelection } from './lists/useSelection.ts';
import { ViewMenu } from './lists/ViewMenu.tsx';
import type { ListRow } from './operationer.ts';
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

/** The list of one kind: views, search, filters, a table, and what is done to many rows. */
export function RecordList(props: RecordListProps): ReactNode {
  const { memory, store } = useListMemory(props.kind.page);
  // A few milliseconds: what comes first is already the list as the user keeps it.
  if (memory === null) return <div aria-busy />;
  return <Loaded {...props} memory={memory} store={store} />;
}

type LoadedProps = RecordListProps & Parameters<typeof useListState>[2];

/** All that is chosen of a list: its columns, and its rows where they can be chosen. */
function useChoices(kind: RecordKind, list: ListModel, rows: Rows<ListRow>) {
  const columns = useMemo(() => columnsOf(kind, list.columns), [kind, list.columns]);
  const marked = useMemo(() => columns.map((c, i) => (i === 0 ? withConflictMark(c) : c)), [columns]);
  const { tabel } = kind;
  const chosen = useSelection(tabel, list.input, rows);
  const copy = (): void => void copyRows(tabel, columns, chosen.ids, list.input.sorter);
  const onWidths: OnWidths = (widths) =>
    list.setColumns(stateOf(columns).map((c) => ({ ...c, width: widths[c.id] ?? c.width ?? 0 })));
  return { columns, marked, selection: { ...chosen, copy }, onWidths };
}

function Loaded(props: LoadedProps): ReactNode {
  const { kind, above, filters, selectedId, onOpen, onNew, table, memory, store } = props;
  const { skrivebeskyttet } = useSession();
  const search = useRef<HTMLInputElement>(null);
  const list = useListState(kind, filters, { memory, store });
  const { rows, total, error, retry } = useRecordList(kind.tabel, list.input);
  const { columns, marked, selection, onWidths } = useChoices(kind, list, rows);
  useListKeys(search, onNew, !skrivebeskyttet, selectedId === null);
  const { en, flere } = faelles.tabel[kind.tabel];
  const newButton = skrivebeskyttet ? undefined : (
    <Button onClick={onNew} rightSection={<Keys of="ny" whileTyping />}>
      {kind.newTitle}
    </Button>
  );
  const menus = (
    <>
      <ViewMenu {...{ list, memory, store }} />
      <ColumnMenu {...{ kind, columns }} onChange={list.setColumns} />
      {newButton}
    </>
  );
  return (
    <>
      <PageHeader title={kind.title} actions={menus} />
      {above}
      <Toolbar
        {...{ list, filters }}
        label={text.soegI(flere)}
        more={<FieldFilters {...{ kind, list }} />}
        count={total === null ? '' : text.antal(total, total === 1 ? en : flere)}
        searchField={search}
        onDown={() => table.current?.focus()}
      />
      <DataTable
        {...{ ref: table, columns: marked, rows, onOpen, selectedId, onWidths }}
        {...(isListet(kind.tabel) ? { selection } : {})}
        label={kind.title}
        sort={list.sort}
        onSort={list.setSort}
        resetKey={JSON.stringify(list.input)}
        empty={<Empty kind={kind} list={list} action={newButton} />}
        error={error === null ? undefined : <ErrorBox error={error} onRetry={retry} />}
      />
      {selection.count > 0 && (
        <SelectionBar {...{ kind, selection, total }} onDone={() => table.current?.focus()} />
      )}
    </>
  );
}
