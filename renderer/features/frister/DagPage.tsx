import { Button, SegmentedControl } from '@mantine/core';
import { IconCoffee } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Frist } from '#shared/domain/frister/index.ts';
import { tekster, ugedag, visDato } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { Keys, useShortcut } from '../../ui/shortcuts/index.ts';
import { NextPoint } from '../aarshjul/index.ts';
import styles from './Dag.module.css';
import { DagList } from './DagList.tsx';
import { usePlace } from './place.ts';
import { useDag } from './useDag.ts';
import { dueCount, groupsOf, kindOf, KINDS, whatText, whenText, type Kind } from './words.ts';

const text = tekster.frister;

/** The kinds that are there, as filters; pressing the chosen one again shows all. */
function KindFilter({ frister, kind, onKind }: KindFilterProps): ReactNode {
  const there = KINDS.filter((k) => k === kind || frister.some((f) => kindOf(f) === k));
  if (there.length < 2) return null;
  return (
    <div className={styles['kinds']} role="group" aria-label={text.vaelgSlags}>
      {there.map((k) => (
        <button
          key={k}
          type="button"
          aria-pressed={k === kind}
          className={styles['kind']}
          onClick={() => onKind(k === kind ? null : k)}
        >
          {text.slags[k]} <span>{frister.filter((f) => kindOf(f) === k).length}</span>
        </button>
      ))}
    </div>
  );
}

interface KindFilterProps {
  readonly frister: readonly Frist[];
  readonly kind: Kind | null;
  readonly onKind: (kind: Kind | null) => void;
}

function Whose({ mine, setMine }: { mine: boolean; setMine: (mine: boolean) => void }): ReactNode {
  useShortcut('mineAlles', () => setMine(!mine));
  return (
    <div className={styles['whose']}>
      <SegmentedControl
        size="xs"
        aria-label={text.hvis}
        value={mine ? 'mine' : 'alles'}
        data={[
          { value: 'mine', label: text.mine },
          { value: 'alles', label: text.alles },
        ]}
        onChange={(value) => setMine(value === 'mine')}
      />
      <Keys of="mineAlles" />
    </div>
  );
}

/** Nothing overdue, nothing today: said, with what comes next. */
function Calm({ next, dag, mine, onAll }: CalmProps): ReactNode {
  const note =
    next === undefined ? text.intetNote : text.naeste(whatText(next), next.navn, whenText(next.dato, dag));
  const action = mine
    ? {
        action: (
          <Button variant="default" onClick={onAll}>
            {text.seAlles}
          </Button>
        ),
      }
    : {};
  return (
    <EmptyState
      compact
      icon={<IconCoffee size={22} stroke={1.6} />}
      title={mine ? text.intetMine : text.intet}
      note={note}
      {...action}
    />
  );
}

interface CalmProps {
  readonly next: Frist | undefined;
  readonly dag: string;
  readonly mine: boolean;
  readonly onAll: () => void;
}

/** What a jobformidler must reach: overdue, today, soon; each a key from the form that settles it. */
export function DagPage(): ReactNode {
  const { dag, mine, setMine, frister, error, retry } = useDag();
  const { placeNow, remember } = usePlace();
  const [kind, setKind] = useState(() => placeNow().kind);
  const choose = (next: Kind | null): void => {
    remember({ kind: next, index: 0 });
    setKind(next);
  };
  const users = useOperation('adgang.listBrugere', {});
  const names = new Map(users.data?.brugere.map((b) => [b.id, b.navn]));
  const whoOf = (f: Frist): string | null =>
    mine ? null : f.medarbejderId === null ? text.ingens : (names.get(f.medarbejderId) ?? null);
  const { forSent, iDag } = dueCount(frister ?? []);
  const due = text.antal(forSent, iDag);
  const day = `${ugedag(dag)} ${visDato(dag)}`;
  return (
    <section className={styles['page']}>
      <PageHeader
        title={text.titel}
        subtitle={
          <span className={styles['subtitle']}>
            <span>{due === '' ? day : `${day} · ${due}`}</span>
            <NextPoint />
          </span>
        }
        actions={<Whose mine={mine} setMine={setMine} />}
      />
      {error !== null && <ErrorBox error={error} onRetry={retry} />}
      {frister === undefined && error === null && <SkeletonRows rows={10} height={38} />}
      {frister !== undefined && (
        <>
          <KindFilter frister={frister} kind={kind} onKind={choose} />
          {due === '' && kind === null && (
            <Calm
              next={frister.find((f) => f.kode !== 'mangler')}
              {...{ dag, mine }}
              onAll={() => setMine(false)}
            />
          )}
          <DagList groups={groupsOf(frister, kind)} {...{ dag, whoOf }} />
        </>
      )}
    </section>
  );
}
