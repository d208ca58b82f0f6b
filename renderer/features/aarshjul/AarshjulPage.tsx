import { Button, SegmentedControl } from '@mantine/core';
import { IconCalendarDown, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { yearOf } from '#shared/domain/kalender/index.ts';
import { punktord, tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows, WithPanel } from '../../ui/index.ts';
import { useBeside } from '../registrering/index.ts';
import styles from './aarshjul.module.css';
import { Facts } from './Facts.tsx';
import { punktKind } from './kind.ts';
import { PointList } from './PointList.tsx';
import { saveIcs } from './saveIcs.ts';
import { Wheel } from './Wheel.tsx';
import { pointsOf, yearsOf, type Aarshjul, type Punkt } from './year.ts';

const text = tekster.aarshjul;

interface YearProps {
  readonly hjul: Aarshjul;
  readonly onEdit: (id: string) => void;
  readonly onSet: (punkt: Punkt) => void;
}

/** One year: its wheel, and beside it the same in words. */
function Year({ hjul, onEdit, onSet }: YearProps): ReactNode {
  const years = yearsOf(hjul);
  const [year, setYear] = useState(yearOf(hjul.dag));
  const [lit, setLit] = useState<string | null>(null);
  const points = pointsOf(hjul.punkter, year);
  return (
    <div className={styles['card']}>
      <div className={styles['picture']}>
        <SegmentedControl
          aria-label={text.aar}
          size="xs"
          data={years.map(String)}
          value={String(year)}
          onChange={(value) => setYear(Number(value))}
        />
        <Wheel year={year} dag={hjul.dag} points={points} lit={lit} onLight={setLit} />
      </div>
      <div className={styles['words']}>
        {points.length === 0 ? (
          <EmptyState compact title={text.intetIAaret} note={text.intetIAaretNote} />
        ) : (
          <PointList {...{ points, year, onEdit, onSet, lit }} onLight={setLit} />
        )}
      </div>
    </div>
  );
}

/** What is due when, from the grant's first day until its papers may go. */
export function AarshjulPage(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const { data, error, refetch } = useOperation('aarshjul.list', {});
  const beside = useBeside({ art: 'andet' });
  const set = ({ art, dato, ...punkt }: Punkt): void =>
    beside.add(punktKind, { art, dato, navn: punktord({ ...punkt, art }) });
  const actions = (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={16} />}
        title={text.ics.note}
        onClick={() => void saveIcs()}
      >
        {text.ics.gem}
      </Button>
      {!skrivebeskyttet && (
        <Button leftSection={<IconPlus size={16} />} onClick={() => beside.add(punktKind)}>
          {text.nyt}
        </Button>
      )}
    </>
  );
  return (
    <WithPanel panel={beside.panel} stacked>
      <PageHeader title={text.titel} subtitle={text.undertitel} actions={actions} />
      {error !== null && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SkeletonRows rows={14} />}
      {data?.punkter.length === 0 && <EmptyState title={text.intet} note={text.intetNote} />}
      {data !== undefined && data.punkter.length > 0 && (
        <>
          <Facts hjul={data} />
          <Year hjul={data} onEdit={(id) => beside.open(punktKind, id)} onSet={set} />
        </>
      )}
    </WithPanel>
  );
}
