import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useLeaveGuard, type LooseRow } from '../../ui/form/index.ts';
import { ErrorBox, SidePanel, SkeletonRows } from '../../ui/index.ts';
import { History } from './History.tsx';
import type { RecordKind } from './kind.ts';
import { getRecord, operationName, type GetAnswer } from './operationer.ts';
import { RecordEditor, type Outcome } from './RecordEditor.tsx';
import { RecordView } from './RecordView.tsx';
import type { ExtraTab } from './tabs.ts';

const { registrering: text, faelles } = tekster;

interface RecordPanelProps {
  readonly kind: RecordKind;
  /** Null for a new record. */
  readonly id: string | null;
  readonly prefill?: LooseRow;
  /** The field to begin at. */
  readonly focus?: string;
  readonly extraTab?: ExtraTab;
  /** Closing it leaves the page, for the one that one came from. */
  readonly goesBack?: boolean;
  /** Told the id of a record that was made here. */
  readonly onClose: (made: string | null) => void;
}

export const useRecord = (kind: RecordKind, id: string | null) =>
  useQuery({
    queryKey: [operationName(kind.tabel, 'get'), { id }],
    queryFn: ({ signal }) => getRecord(kind.tabel, id ?? '', signal),
    enabled: id !== null,
  });

const NO_WARNINGS: readonly Problem[] = [];

/** A record beside its list: its form, and its history one click away. */
export function RecordPanel(props: RecordPanelProps): ReactNode {
  const { kind, prefill } = props;
  const guard = useLeaveGuard();
  const { skrivebeskyttet } = useSession();
  // A new record that was saved with something to look at stays open, as the record it has become.
  const [made, setMade] = useState<Outcome | null>(null);
  const id = props.id ?? made?.id ?? null;
  const answer = useRecord(kind, id);
  const onDone = (outcome: Outcome): void => {
    if (outcome.id !== null && outcome.warned.length > 0) setMade(outcome);
    else props.onClose(props.id === null ? outcome.id : null);
  };
  const title = id === null ? kind.newTitle : titleOf(kind, answer.data);
  const editor = (record: GetAnswer | null): ReactNode => (
    <RecordEditor
      {...{ kind, record, prefill, onDone }}
      focus={props.focus}
      goesBack={props.goesBack}
      key={id ?? 'ny'}
      warned={made?.warned ?? NO_WARNINGS}
    />
  );
  const overline = id === null ? text.udfyldes : skrivebeskyttet ? text.vises : text.rettes;
  return (
    <SidePanel
      title={title}
      overline={overline}
      onClose={() => guard.leave(() => props.onClose(made?.id ?? null))}
    >
      {answer.isError && <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />}
      {id === null && editor(null)}
      {id !== null && answer.data === undefined && !answer.isError && <SkeletonRows rows={7} height={54} />}
      {id !== null && answer.data !== undefined && (
        <RecordTabs kind={kind} id={id} record={answer.data} extraTab={props.extraTab}>
          {skrivebeskyttet ? <RecordView kind={kind} record={answer.data} /> : editor(answer.data)}
        </RecordTabs>
      )}
    </SidePanel>
  );
}

interface RecordTabsProps {
  readonly kind: RecordKind;
  readonly id: string;
  readonly record: GetAnswer;
  readonly extraTab: ExtraTab | undefined;
  readonly children: ReactNode;
}

function RecordTabs({ kind, id, record, extraTab, children }: RecordTabsProps): ReactNode {
  return (
    <Tabs
      defaultValue="oplysninger"
      keepMounted={false}
      style={{ flex: 1, display: 'flex', flexDirection: 'column' }}
    >
      <Tabs.List mb={12}>
        <Tabs.Tab value="oplysninger">{text.oplysninger}</Tabs.Tab>
        {extraTab && <Tabs.Tab value={extraTab.id}>{extraTab.label}</Tabs.Tab>}
        <Tabs.Tab value="historik">{text.historik}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel
        value="oplysninger"
        keepMounted
        style={{ flex: 1, display: 'flex', flexDirection: 'column' }}
      >
        {children}
      </Tabs.Panel>
      {extraTab && <Tabs.Panel value={extraTab.id}>{extraTab.render(record)}</Tabs.Panel>}
      <Tabs.Panel value="historik">
        <History tabel={kind.tabel} id={id} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** The record's own name, or that of the person or company it is about. */
function titleOf(kind: RecordKind, record: GetAnswer | undefined): string {
  const { en } = faelles.tabel[kind.tabel];
  const kindName = en.charAt(0).toLocaleUpperCase('da') + en.slice(1);
  const own = record?.raekke['navn'];
  const named = ['hold', 'virksomhed', 'deltager'].includes(kind.tabel);
  if (named && typeof own === 'string') return own;
  const about = record?.visning['deltagerId'] ?? record?.visning['virksomhedId'];
  return about === undefined ? kindName : text.om(kindName, about);
}
