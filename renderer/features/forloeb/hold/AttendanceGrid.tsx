import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { erPaaHold } from '#shared/domain/forloeb/index.ts';
import { tekster, ugedag, visDato } from '#shared/tekster/index.ts';
import classes from './attendance.module.css';
import { AttendanceRow, markOf, type Person } from './AttendanceRow.tsx';
import { useCursor } from './useCursor.ts';
import type { useMarking } from './useMarking.ts';

const text = tekster.hold;

interface GridProps {
  readonly people: readonly Person[];
  readonly dates: readonly string[];
  readonly column: number;
  readonly onColumn: (column: number) => void;
  readonly marking: ReturnType<typeof useMarking>;
  readonly readOnly: boolean;
}

/** The cursor of this grid: what its keys mean for the people and days that it shows. */
function useGridCursor({ people, dates, column, onColumn, marking, readOnly }: GridProps, dato: string) {
  const { pending, mark } = marking;
  return useCursor({
    rows: people.length,
    columns: dates.length,
    column,
    onColumn,
    open: (row, col) => {
      const person = people[row];
      return person !== undefined && erPaaHold(person, dates[col] ?? '');
    },
    onMark: (row, _col, status) => {
      const person = people[row];
      if (person !== undefined && !readOnly) mark(dato, [{ tilmeldingId: person.id, status }]);
    },
    onAll: () => {
      if (!readOnly) mark(dato, restOf(people, pending, dato));
    },
  });
}

function cellUnder(target: EventTarget): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (cell?.dataset['cell'] ?? '').split('/').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** Everybody on the hold, day by day; one key a person. */
export function AttendanceGrid(props: GridProps): ReactNode {
  const { people, dates, column, onColumn, marking, readOnly } = props;
  const { pending } = marking;
  const table = useRef<HTMLTableElement>(null);
  const domId = useId();
  const cellId = useCallback((row: number, col: number): string => `${domId}-${row}-${col}`, [domId]);
  const dato = dates[column] ?? '';
  const cursor = useGridCursor(props, dato);
  useEffect(() => table.current?.focus({ preventScroll: true }), []);
  useInSight(cellId(cursor.row, column));
  const onClick = (event: MouseEvent): void => {
    const cell = cellUnder(event.target);
    if (cell === null) return;
    cursor.setRow(cell.row);
    onColumn(cell.column);
  };
  return (
    <div className={classes['scroll']}>
      <table
        ref={table}
        // Keys and clicks belong to the grid as a whole: its cells have no focus of their own.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        tabIndex={0}
        className={classes['grid']}
        aria-label={text.gitter(dato)}
        aria-activedescendant={cellId(cursor.row, column)}
        aria-readonly={readOnly}
        onKeyDown={cursor.onKeyDown}
        onClick={onClick}
      >
        <Head dates={dates} column={column} />
        <Rows {...{ people, dates, column, cellId, pending }} at={cursor.row} />
      </table>
    </div>
  );
}

function Head({ dates, column }: Pick<GridProps, 'dates' | 'column'>): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col" className={classes['name']}>
          {text.deltager}
        </th>
        <th scope="col" className={classes['absence']}>
          {text.kolonne.fravaer}
        </th>
        {dates.map((d, i) => (
          <th key={d} scope="col" className={classes['day']} data-active={i === column || undefined}>
            <span>{ugedag(d).slice(0, 3)}</span>
            <span>{visDato(d).slice(0, 5)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type Pending = GridProps['marking']['pending'];

interface RowsProps extends Pick<GridProps, 'people' | 'dates' | 'column'> {
  readonly pending: Pending;
  readonly cellId: (row: number, column: number) => string;
  /** The row that the keys work on. */
  readonly at: number;
}

const Rows = ({ people, dates, column, cellId, pending, at }: RowsProps): ReactNode => (
  <tbody>
    {people.map((person, row) => (
      <AttendanceRow
        key={person.id}
        {...{ person, dates, row, column, cellId }}
        days={pending.get(person.id)}
        cursor={row === at ? column : null}
      />
    ))}
  </tbody>
);

/** Those who were there and have no mark yet, as present. */
export const restOf = (people: readonly Person[], pending: Pending, dato: string) =>
  people
    .filter((p) => erPaaHold(p, dato) && markOf(p, pending.get(p.id), dato) === null)
    .map((p) => ({ tilmeldingId: p.id, status: 'til_stede' as const }));

/** The cell that the keys work on is always seen. */
function useInSight(id: string): void {
  useLayoutEffect(() => {
    document.getElementById(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id]);
}
