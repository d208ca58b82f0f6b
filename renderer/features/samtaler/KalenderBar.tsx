import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { addDays, addMonths, isoWeek, type LocalDate } from '#shared/domain/kalender/index.ts';
import { SAMTALEARTER } from '#shared/domain/kodelister/index.ts';
import { maanedsnavn, tekster } from '#shared/tekster/index.ts';
import { ArtMark } from './ArtMark.tsx';
import classes from './kalender.module.css';

const text = tekster.samtaler.kalender;

export type Visning = 'maaned' | 'uge';

interface KalenderBarProps {
  readonly today: LocalDate;
  readonly dag: LocalDate;
  readonly setDag: (dag: LocalDate) => void;
  readonly visning: Visning;
  readonly setVisning: (visning: Visning) => void;
  readonly mine: boolean;
  readonly setMine: (mine: boolean) => void;
}

const isVisning = (value: string): value is Visning => value === 'maaned' || value === 'uge';

function titleOf(visning: Visning, dag: LocalDate): string {
  const { aar, uge } = isoWeek(dag);
  return visning === 'maaned' ? maanedsnavn(dag) : text.ugeTitel(uge, aar);
}

/** The days before, the days after, and back to today. */
function Steps({ today, dag, setDag, visning }: KalenderBarProps): ReactNode {
  const step = (n: number): void => setDag(visning === 'maaned' ? addMonths(dag, n) : addDays(dag, 7 * n));
  return (
    <>
      <ActionIcon variant="default" aria-label={text.forrige} onClick={() => step(-1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={text.naeste} onClick={() => step(1)}>
        <IconChevronRight size={16} />
      </ActionIcon>
      <Button size="compact-sm" variant="default" onClick={() => setDag(today)}>
        {text.iDag}
      </Button>
    </>
  );
}

/** Which days are shown, of whom, and what the marks mean. */
export function KalenderBar(props: KalenderBarProps): ReactNode {
  const { dag, visning, setVisning, mine, setMine } = props;
  return (
    <div className={classes['bar']}>
      <Steps {...props} />
      <h2 className={classes['title']} aria-live="polite">
        {titleOf(visning, dag)}
      </h2>
      <div className={classes['legend']} aria-label={text.forklaring} role="group">
        {SAMTALEARTER.map((art) => (
          <ArtMark key={art} art={art} />
        ))}
      </div>
      <SegmentedControl
        size="xs"
        aria-label={text.hvem}
        data={[
          { value: 'alle', label: text.alle },
          { value: 'mine', label: text.mine },
        ]}
        value={mine ? 'mine' : 'alle'}
        onChange={(value) => setMine(value === 'mine')}
      />
      <SegmentedControl
        size="xs"
        aria-label={text.visning}
        data={[
          { value: 'maaned', label: text.maaned },
          { value: 'uge', label: text.uge },
        ]}
        value={visning}
        onChange={(value) => isVisning(value) && setVisning(value)}
      />
    </div>
  );
}
