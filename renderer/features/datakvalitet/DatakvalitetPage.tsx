import { IconChecks } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { Card, EmptyState, ErrorBox, PageHeader, SkeletonRows, WithPanel } from '../../ui/index.ts';
import { useLeaveGuard } from '../../ui/form/index.ts';
import { RecordPanel } from '../registrering/index.ts';
import styles from './Datakvalitet.module.css';
import { GapList } from './GapList.tsx';
import { GroupList } from './GroupList.tsx';
import { kindOf } from './kinds.ts';
import { sameGap, useGaps, type Gap, type GapGroup } from './useGaps.ts';

const { datakvalitet: text } = tekster;

/**
 * The gap that is open. When its field is no longer missing it has been filled, and the one that now stands in
 * its place is opened; when it was only closed, nothing is.
 */
function useOpenGap(group: GapGroup | undefined) {
  const [open, setOpen] = useState<{ gap: Gap; index: number } | null>(null);
  const [closed, setClosed] = useState(false);
  const gaps = group?.gaps;
  const gone = open !== null && gaps !== undefined && !gaps.some((g) => sameGap(g, open.gap));
  if (closed && gone) {
    const index = Math.min(open.index, gaps.length - 1);
    const next = gaps[index];
    setClosed(false);
    setOpen(next === undefined ? null : { gap: next, index });
  }
  return {
    gap: closed ? null : (open?.gap ?? null),
    last: open?.index ?? 0,
    open: (gap: Gap) => {
      setClosed(false);
      setOpen({ gap, index: gaps?.findIndex((g) => sameGap(g, gap)) ?? 0 });
    },
    close: () => setClosed(true),
    forget: () => {
      setClosed(false);
      setOpen(null);
    },
  };
}

function Panel({ gap, onClose }: { readonly gap: Gap; readonly onClose: () => void }): ReactNode {
  const kind = kindOf(gap.tabel);
  if (kind === undefined) return null;
  return (
    <RecordPanel
      key={`${gap.tabel}/${gap.id}/${gap.felt}`}
      kind={kind}
      id={gap.id}
      focus={gap.felt}
      onClose={onClose}
    />
  );
}

interface ListsProps {
  readonly byGain: readonly GapGroup[];
  readonly reported: readonly GapGroup[];
  readonly optagne: number;
}

interface GroupsProps extends ListsProps {
  readonly chosen: string | undefined;
  readonly onChoose: (group: GapGroup) => void;
}

function Groups({ byGain, reported, optagne, chosen, onChoose }: GroupsProps): ReactNode {
  return (
    <div className={styles['groups']}>
      {byGain.length > 0 && (
        <Card title={text.gevinsterTitel} flush>
          <GroupList groups={byGain} chosen={chosen} onChoose={onChoose} />
        </Card>
      )}
      <Card title={text.indberetningTitel} note={text.indberetningNote(optagne)} flush>
        <GroupList groups={reported} chosen={chosen} onChoose={onChoose} total={optagne} />
      </Card>
    </div>
  );
}

function Lists(props: ListsProps): ReactNode {
  const { byGain, reported } = props;
  const guard = useLeaveGuard();
  const all = [...byGain, ...reported];
  const first = all.find((g) => g.gaps.length > 0);
  const [key, setKey] = useState(first?.key);
  const group = all.find((g) => g.key === key && g.gaps.length > 0) ?? first;
  const opened = useOpenGap(group);
  const list = useRef<HTMLUListElement>(null);
  const choose = (next: GapGroup): void =>
    guard.leave(() => {
      opened.forget();
      setKey(next.key);
    });
  const close = (): void => {
    opened.close();
    list.current?.querySelectorAll<HTMLElement>('button')[opened.last]?.focus();
  };
  return (
    <WithPanel panel={opened.gap !== null && <Panel gap={opened.gap} onClose={close} />} fills>
      <div className={styles['lists']}>
        <Groups {...props} chosen={group?.key} onChoose={choose} />
        {group !== undefined && (
          <GapList
            ref={list}
            group={group}
            note={byGain.includes(group) ? text.hvisSket : undefined}
            open={opened.gap}
            onOpen={(gap) => guard.leave(() => opened.open(gap))}
          />
        )}
      </div>
    </WithPanel>
  );
}

/** Empty fields by what they mean for the numbers; each is one key from its form. */
export function DatakvalitetPage(): ReactNode {
  const { byGain, reported, optagne, error, retry } = useGaps();
  const ready = byGain !== undefined && reported !== undefined;
  const whole = ready && [...byGain, ...reported].every((g) => g.gaps.length === 0);
  return (
    <>
      <PageHeader title={text.titel} subtitle={text.undertitel} />
      {error !== null && <ErrorBox error={error} onRetry={retry} />}
      {!ready && error === null && <SkeletonRows rows={12} />}
      {whole && <EmptyState icon={<IconChecks size={22} />} title={text.altTitel} note={text.altNote} />}
      {ready && !whole && <Lists byGain={byGain} reported={reported} optagne={optagne} />}
    </>
  );
}
