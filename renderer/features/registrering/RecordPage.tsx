import { useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { openFor, useIntent } from '../../app/intent.ts';
import { useSession } from '../../app/session.ts';
import { useLeaveGuard } from '../../ui/form/index.ts';
import { WithPanel } from '../../ui/index.ts';
import type { DataTableHandle } from '../../ui/table/index.ts';
import type { ExtraTab } from './tabs.ts';
import type { RecordFilter, RecordKind } from './kind.ts';
import { NEW } from './address.ts';
import { RecordList } from './RecordList.tsx';
import { RecordPanel } from './RecordPanel.tsx';

export interface RecordPageProps {
  readonly kind: RecordKind;
  /** The record that is open, or `ny` for a new one. */
  readonly id: string | undefined;
  readonly extraTab?: ExtraTab;
  /** Stands between the title and the list. */
  readonly above?: ReactNode;
  /** The kind's own, and those that depend on the project. */
  readonly filters?: readonly RecordFilter[];
  /** A new record is opened once it is saved, where it has a page of its own. */
  readonly opensNew?: boolean;
}

/** A kind's page: the list, and beside it the record that is open. */
export function RecordPage(props: RecordPageProps): ReactNode {
  const { kind, id, extraTab, above, filters = kind.filters, opensNew = false } = props;
  const [, navigate] = useLocation();
  const guard = useLeaveGuard();
  const { skrivebeskyttet } = useSession();
  const table = useRef<DataTableHandle>(null);
  const { page } = kind;
  const intent = useIntent(id === undefined ? page : `${page}/${encodeURIComponent(id)}`);
  const go = (to: string): void => guard.leave(() => navigate(to));
  const close = (made: string | null): void => {
    if (intent.back === undefined && made !== null && opensNew)
      return openFor(navigate, `${page}/${encodeURIComponent(made)}`, { made: true });
    navigate(intent.back ?? page);
    table.current?.focus();
  };
  const isNew = id === NEW;
  const open = id !== undefined && !(isNew && skrivebeskyttet);
  const panel = open && (
    <RecordPanel
      key={id}
      kind={kind}
      id={isNew ? null : id}
      onClose={close}
      goesBack={intent.back !== undefined}
      {...(extraTab ? { extraTab } : {})}
      {...(intent.prefill ? { prefill: intent.prefill } : {})}
      {...(intent.field === undefined ? {} : { focus: intent.field })}
    />
  );
  return (
    <WithPanel panel={panel} fills>
      <RecordList
        kind={kind}
        above={above}
        filters={filters}
        selectedId={id ?? null}
        onOpen={(row) => go(`${page}/${encodeURIComponent(row.id)}`)}
        onNew={() => go(`${page}/${NEW}`)}
        table={table}
      />
    </WithPanel>
  );
}
