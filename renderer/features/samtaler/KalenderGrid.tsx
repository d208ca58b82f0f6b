import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { addDays, addMonths, weekday, type LocalDate, type Uge } from '#shared/domain/kalender/index.ts';
import { tekster, ugedag } from '#shared/tekster/index.ts';
import { Dag } from './Dag.tsx';
import type { Samtale } from './samtale.ts';
import type { Visning } from './KalenderBar.tsx';
import classes from './kalender.module.css';

interface KalenderGridProps {
  readonly uger: readonly Uge[];
  readonly visning: Visning;
  readonly today: LocalDate;
  /** The day that the keys are on. */
  readonly dag: LocalDate;
  readonly samtaler: readonly Samtale[];
  readonly selectedId: string | null;
  readonly onMove: (dag: LocalDate) => void;
  readonly onPlan: (dag: LocalDate) => void;
  readonly onWeek: (dag: LocalDate) => void;
  readonly onOpen: (id: string) => void;
}

/** Where each key leads from a day. */
const MOVES: Readonly<Partial<Record<string, (dag: LocalDate) => LocalDate>>> = {
  ArrowLeft: (dag) => addDays(dag, -1),
  ArrowRight: (dag) => addDays(dag, 1),
  ArrowUp: (dag) => addDays(dag, -7),
  ArrowDown: (dag) => addDays(dag, 7),
  Home: (dag) => addDays(dag, 1 - weekday(dag)),
  End: (dag) => addDays(dag, 7 - weekday(dag)),
  PageUp: (dag) => addMonths(dag, -1),
  PageDown: (dag) => addMonths(dag, 1),
};

/** The focus follows the day when a key moved it, and stays where it is when a button did. */
function useDayKeys(grid: RefObject<HTMLElement | null>, dag: LocalDate, onMove: (dag: LocalDate) => void) {
  const byKey = useRef(false);
  useEffect(() => {
    if (byKey.current) grid.current?.querySelector<HTMLElement>(`[data-dag="${dag}"]`)?.focus();
    byKey.current = false;
  }, [grid, dag]);
  return (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    byKey.current = true;
    onMove(move(dag));
  };
}

interface WeekProps extends KalenderGridProps {
  readonly uge: Uge;
  readonly byDay: ReadonlyMap<LocalDate, readonly Samtale[]>;
  readonly monthLimit: number;
}

function Week({ uge, byDay, monthLimit, ...props }: WeekProps): ReactNode {
  const { visning, dag, today } = props;
  const month = visning === 'maaned';
  return (
    <tr>
      <th scope="row" className={classes['week']}>
        {uge.uge}
      </th>
      {uge.dage.map((d) => (
        <Dag
          key={d}
          {...props}
          dato={d}
          samtaler={byDay.get(d) ?? []}
          active={d === dag}
          isToday={d === today}
          outside={month && d.slice(0, 7) !== dag.slice(0, 7)}
          limit={month ? monthLimit : Infinity}
        />
      ))}
    </tr>
  );
}

/** Weeks from Monday to Sunday with their numbers; the days with their talks. */
export function KalenderGrid(props: KalenderGridProps): ReactNode {
  const { uger, visning, dag, samtaler, onMove } = props;
  const grid = useRef<HTMLTableElement>(null);
  const onKeyDown = useDayKeys(grid, dag, onMove);
  const monthLimit = useMediaQuery(LOW) ? LOW_LIMIT : MONTH_LIMIT;
  const byDay = Map.groupBy(samtaler, (s) => s.dag);
  const weekdays = uger[0]?.dage ?? [];
  return (
    // The arrows belong to the calendar as a whole; each day is a button of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table ref={grid} className={classes['grid']} data-visning={visning} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col" className={classes['week']}>
            {tekster.samtaler.kalender.ugenr}
          </th>
          {weekdays.map((d) => (
            <th key={d} scope="col">
              {ugedag(d)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {uger.map((uge) => (
          <Week key={uge.dage[0]} {...props} {...{ uge, byDay, monthLimit }} />
        ))}
      </tbody>
    </table>
  );
}

/** So many lines fit in a day of the month; the week shows all. */
const MONTH_LIMIT = 3;
const LOW_LIMIT = 2;
/** A window in which six weeks of full days would not fit. */
const LOW = '(max-height: 840px)';
