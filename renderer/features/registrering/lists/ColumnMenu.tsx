import { Button, Checkbox, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { MoveButtons } from '../../../ui/index.ts';
import type { ListColumn } from '../cells.tsx';
import type { RecordKind } from '../kind.ts';
import { moved, stateOf } from './columns.ts';
import classes from './lists.module.css';
import type { ColumnState } from './view.ts';

const text = tekster.lister;
const WIDTH_STEP = 20;
const LEAST_WIDTH = 60;

interface ColumnMenuProps {
  readonly kind: RecordKind;
  /** Those that are shown now, in their order. */
  readonly columns: readonly ListColumn[];
  /** Null: as the kind shows them. */
  readonly onChange: (columns: ColumnState[] | null) => void;
}

interface LineProps {
  readonly column: ListColumn;
  readonly shown: ColumnState[];
  readonly onChange: ColumnMenuProps['onChange'];
}

/** One that is shown: Alt and an arrow move it, or make it wider or narrower. */
function Shown({ column, shown, onChange }: LineProps): ReactNode {
  const { id, header } = column;
  const widen = (by: number): void =>
    onChange(shown.map((c) => (c.id === id ? { id, width: Math.max((c.width ?? 0) + by, LEAST_WIDTH) } : c)));
  const move = (step: -1 | 1): void => onChange(moved(shown, id, step));
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = {
      ArrowUp: () => move(-1),
      ArrowDown: () => move(1),
      ArrowLeft: () => widen(-WIDTH_STEP),
      ArrowRight: () => widen(WIDTH_STEP),
    }[event.key];
    if (!event.altKey || act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <li className={classes['column']}>
      <Checkbox
        size="xs"
        label={header}
        checked
        onKeyDown={onKeyDown}
        disabled={shown.length === 1}
        onChange={() => onChange(shown.filter((c) => c.id !== id))}
      />
      <MoveButtons
        size="sm"
        up={text.op(header)}
        down={text.ned(header)}
        first={shown[0]?.id === id}
        last={shown.at(-1)?.id === id}
        onMove={move}
      />
    </li>
  );
}

/** Which columns the list shows, and in which order. Kept per user. */
export function ColumnMenu({ kind, columns, onChange }: ColumnMenuProps): ReactNode {
  const shown = stateOf(columns);
  const others = kind.allColumns.filter((c) => !shown.some((s) => s.id === c.id));
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} stroke={1.8} />}>
          {text.kolonner}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['menu'] ?? ''} aria-label={text.kolonner}>
        <p className={classes['note']}>{text.kolonnerNote}</p>
        <ul className={classes['columns']}>
          {columns.map((column) => (
            <Shown key={column.id} {...{ column, shown, onChange }} />
          ))}
        </ul>
        {others.length > 0 && <p className={classes['group']}>{text.flereFelter}</p>}
        <ul className={classes['columns']}>
          {others.map(({ id, header, width }) => (
            <li key={id} className={classes['column']}>
              <Checkbox
                size="xs"
                label={header}
                checked={false}
                onChange={() => onChange([...shown, { id, width }])}
              />
            </li>
          ))}
        </ul>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(null)}>
          {text.nulstil}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
