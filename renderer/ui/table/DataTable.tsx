import { useResizeObserver } from '@mantine/hooks';
import {
  useId,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react';
import { Body } from './Body.tsx';
import classes from './DataTable.module.css';
import { Head } from './Head.tsx';
import { nextIndex } from './keys.ts';
import type { Column, Rows, Sort } from './types.ts';
import { useGrid } from './useGrid.ts';
import { ROW_HEIGHT, useRoom, useWindow } from './useWindow.ts';

export interface DataTableHandle {
  focus(): void;
}

export interface DataTableProps<R extends { readonly id: string }> {
  /** What the table holds, for those who hear it. */
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: Rows<R>;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (row: R) => void;
  readonly selectedId?: string | null;
  /** Changes when another list is shown: then it starts at the top again. */
  readonly resetKey: string;
  /** Shown in place of the rows where there are none. */
  readonly empty: ReactNode;
  readonly error?: ReactNode;
  readonly ref?: Ref<DataTableHandle>;
}

/** A list of any length: only the rows in sight are drawn. Arrows, Home, End and Enter work. */
export function DataTable<R extends { readonly id: string }>(props: DataTableProps<R>): ReactNode {
  const instead = props.error ?? (props.rows.total === 0 ? props.empty : null);
  return instead === null ? <Filled {...props} /> : <div className={classes['instead']}>{instead}</div>;
}

const indexUnder = (target: EventTarget): number | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset['index']);
};

function Filled<R extends { readonly id: string }>({ ref, ...props }: DataTableProps<R>): ReactNode {
  const { label, columns, rows, selectedId = null } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const domId = useId();
  const [measure, { width }] = useResizeObserver<HTMLDivElement>();
  const { shown, template, rightAligned } = useRoom(columns, width);
  const view = useWindow(scroll, rows, props.resetKey);
  const grid = useGrid(shown, view.slots, props.sort, props.onSort);
  const listeners = useOpening(props, view, table);
  useImperativeHandle(ref, () => ({ focus: () => table.current?.focus() }), []);
  const rowDomId = (index: number): string => `${domId}-${index}`;
  return (
    <div className={classes['scroll']} ref={scroll} style={{ ['--columns' as string]: template }}>
      <div ref={measure} />
      <div
        ref={table}
        className={classes['table']}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.total === null ? -1 : view.count + 1}
        aria-busy={rows.total === null}
        aria-activedescendant={rowDomId(view.active)}
        {...listeners}
      >
        <Head grid={grid} rightAligned={rightAligned} />
        <Body {...{ grid, rightAligned, rowDomId, selectedId }} active={view.active} {...view.place} />
      </div>
    </div>
  );
}

type View<R> = ReturnType<typeof useWindow<R>>;

/** A click opens a row; arrows, Home, End and the page keys move the active one, Enter opens it. */
function useOpening<R extends { readonly id: string }>(
  { rows, onOpen }: DataTableProps<R>,
  { active, count, moveTo, setActive }: View<R>,
  table: RefObject<HTMLElement | null>,
) {
  const open = (index: number): void => {
    const row = rows.at(index);
    setActive(index);
    if (row !== undefined) onOpen(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== table.current || event.ctrlKey || event.altKey || event.metaKey) return;
    const inSight = Math.floor((table.current?.parentElement?.clientHeight ?? 0) / ROW_HEIGHT);
    const next = nextIndex(event.key, active, count, Math.max(1, inSight - 2));
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === null) open(active);
    else moveTo(next);
  };
  const onClick = (event: MouseEvent): void => {
    const index = indexUnder(event.target);
    if (index !== null) open(index);
  };
  return { onKeyDown, onClick };
}
