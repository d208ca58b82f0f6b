import { Tabs } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useIntent } from '../../app/intent.ts';
import { useSession } from '../../app/session.ts';
import { useBreadcrumbName } from '../../app/shell/breadcrumb.tsx';
import { useLeaveGuard } from '../../ui/form/index.ts';
import { BackLink, ErrorBox, SkeletonRows, WithPanel } from '../../ui/index.ts';
import { useShortcut } from '../../ui/shortcuts/index.ts';
import { NEW, pageOf } from './address.ts';
import { History } from './History.tsx';
import type { RecordKind } from './kind.ts';
import { subscribeDrafts, wishedDraft } from './kladder.ts';
import type { GetAnswer } from './operationer.ts';
import { RecordEditor } from './RecordEditor.tsx';
import { useRecord } from './RecordPanel.tsx';
import { RecordView } from './RecordView.tsx';
import classes from './sheet.module.css';
import { FIRST, MASTER, type ExtraTab, type ToTab } from './tabs.ts';

interface RecordSheetProps {
  readonly kind: RecordKind;
  readonly id: string;
  readonly backLabel: string;
  /** Name, status, what is missing. */
  readonly renderHeader: (record: GetAnswer, toTab: ToTab) => ReactNode;
  readonly first: {
    readonly label: string;
    /** `returned`: an errand to another tab is done. */
    readonly render: (record: GetAnswer, toTab: ToTab, returned: boolean) => ReactNode;
  };
  readonly masterLabel: string;
  /** Between the master data and the history: what else there is about it. */
  readonly tabs?: readonly ExtraTab[];
  /** What stands beside the record: the form of something that hangs on it. */
  readonly panel: ReactNode;
}

/** A person or a company on a page of its own: header, what hangs on it, its master data, its history. */
export function RecordSheet(props: RecordSheetProps): ReactNode {
  const { kind, id } = props;
  const answer = useRecord(kind, id);
  const [, navigate] = useLocation();
  const guard = useLeaveGuard();
  const intent = useIntent(`${pageOf(kind.tabel)}/${encodeURIComponent(id)}`);
  const { skrivebeskyttet } = useSession();
  useShortcut('ny', () => guard.leave(() => navigate(`${pageOf(kind.tabel)}/${NEW}`)), !skrivebeskyttet);
  const name = answer.data?.raekke['navn'];
  useBreadcrumbName(typeof name === 'string' ? name : null);
  return (
    <WithPanel panel={props.panel}>
      <BackLink href={intent.back ?? pageOf(kind.tabel)}>
        {intent.back === undefined ? props.backLabel : tekster.registrering.tilbageTilDagen}
      </BackLink>
      {answer.isError && <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data === undefined && !answer.isError && <SkeletonRows rows={9} height={44} />}
      {answer.data !== undefined && (
        <Sheet {...props} record={answer.data} focus={intent.field} back={intent.back} />
      )}
    </WithPanel>
  );
}

interface SheetProps extends RecordSheetProps {
  readonly record: GetAnswer;
  /** The field one comes for. */
  readonly focus: string | undefined;
  readonly back: string | undefined;
}

/** The tab whose half-filled form was chosen among the drafts, or null. */
const wishedTab = ({ kind, id, tabs = NO_TABS }: SheetProps): string | null =>
  wishedDraft(kind.tabel, id) === null
    ? (tabs.find((t) => t.draft !== undefined && wishedDraft(t.draft, id) !== null)?.id ?? null)
    : MASTER;

/** The tab that is shown. */
interface At {
  readonly tab: string;
  /** The field one comes for. */
  readonly field?: string | undefined;
  /** Opened from within the page, to which a save leads back. */
  readonly errand?: boolean;
  /** An errand is done. */
  readonly returned?: boolean;
}

/** Which tab is shown: what one comes for at first, and the draft that is chosen while the record is open. */
function useTab(props: SheetProps) {
  const [at, setAt] = useState<At>(() => ({
    tab: wishedTab(props) ?? (props.focus === undefined ? FIRST : MASTER),
    field: props.focus,
  }));
  const latest = useRef(props);
  useEffect(() => void (latest.current = props), [props]);
  useEffect(
    () =>
      subscribeDrafts(() => {
        const wished = wishedTab(latest.current);
        if (wished !== null) setAt({ tab: wished });
      }),
    [],
  );
  const toTab: ToTab = (tab, field) => setAt({ tab, field, errand: field !== undefined });
  const onSaved = at.errand === true ? (): void => setAt({ tab: FIRST, returned: true }) : undefined;
  return { at, toTab, onSaved, onChange: (tab: string | null) => setAt({ tab: tab ?? FIRST }) };
}

function Sheet(props: SheetProps): ReactNode {
  const { kind, id, record, renderHeader, first, masterLabel, back, tabs = NO_TABS } = props;
  const { at, toTab, onSaved, onChange } = useTab(props);
  return (
    <>
      {renderHeader(record, toTab)}
      <Tabs value={at.tab} onChange={onChange} keepMounted={false} className={classes['tabs'] ?? ''}>
        <Tabs.List mb={12}>
          <Tabs.Tab value={FIRST}>{first.label}</Tabs.Tab>
          <Tabs.Tab value={MASTER}>{masterLabel}</Tabs.Tab>
          {tabs.map(({ id: value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
          <Tabs.Tab value="history">{tekster.registrering.historik}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={FIRST}>{first.render(record, toTab, at.returned === true)}</Tabs.Panel>
        <Tabs.Panel value={MASTER} className={classes['card'] ?? ''}>
          <MasterData {...{ kind, record, back, onSaved }} focus={at.field} />
        </Tabs.Panel>
        {tabs.map(({ id: value, render }) => (
          <Tabs.Panel key={value} value={value}>
            {render(record, toTab)}
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="history" className={classes['card'] ?? ''}>
          <History tabel={kind.tabel} id={id} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

const NO_TABS: readonly ExtraTab[] = [];
const NO_WARNINGS: readonly Problem[] = [];

interface MasterProps extends Pick<SheetProps, 'kind' | 'record' | 'focus' | 'back'> {
  readonly onSaved: (() => void) | undefined;
}

/** The record's own form, or the record to read. */
function MasterData({ kind, record, focus, back, onSaved }: MasterProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  const [, navigate] = useLocation();
  const [warned, setWarned] = useState(NO_WARNINGS);
  if (skrivebeskyttet) return <RecordView kind={kind} record={record} />;
  return (
    <RecordEditor
      kind={kind}
      record={record}
      focus={focus}
      warned={warned}
      onDone={(outcome) => {
        if (outcome.id === null) navigate(back ?? pageOf(kind.tabel));
        else if (back !== undefined && outcome.warned.length === 0) navigate(back);
        else if (onSaved !== undefined && outcome.warned.length === 0) onSaved();
        else setWarned(outcome.warned);
      }}
    />
  );
}
