import { useResizeObserver } from '@mantine/hooks';
import { useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { Body } from './Body.tsx';
import classes from './DataTable.module.css';
import { Head } from './Head.tsx';
import type { Column, OnWidths, Rows, Selection, Sort } from './types.ts';
import { useGrid } from './useGrid.ts';
import { useOpening } from './useOpening.ts';
import { useRoom, useWindow } from './useWindow.ts';

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
  /** The row that is open beside the list. */
  readonly selectedId?: string | null;
  /** Where rows can be chosen: a box before each, Space, Shift with arrows or a click, Ctrl+A, Ctrl+C, Esc. */
  readonly selection?: Selection<R>;
  readonly onWidths?: OnWidths;
  /** Changes when another list is shown: then it starts at the top again. */
  readonly resetKey: string;
  /** Shown in place of the rows where there are none. */
  readonly empty: ReactNode;
  readonly error?: ReactNode;
  readonly ref?: Ref<DataTableHandle>;
}

/** A list of any length: only the rows in sight are drawn. Arrows, Home, End, the page keys and Enter work. */
export function DataTable<R extends { readonly id: string }>(props: DataTableProps<R>): ReactNode {
  const instead = props.error ?? (props.rows.total === 0 ? props.empty : null);
  return instead === null ? <Filled {...props} /> : <div className={classes['instead']}>{instead}</div>;
}

function Filled<R extends { readonly id: string }>({ ref, ...props }: DataTableProps<R>): ReactNode {
  const { label, columns, rows, selectedId: openId = null, selection = null, onWidths = null } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const domId = useId();
  const [measure, { width }] = useResizeObserver<HTMLDivElement>();
  const { shown, template, least, rightAligned } = useRoom(columns, width, selection !== null);
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
        style={{ minWidth: least }}
        aria-multiselectable={selection !== null || undefined}
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.total === null ? -1 : view.count + 1}
        aria-busy={rows.total === null}
        aria-activedescendant={rowDomId(view.active)}
        {...listeners}
      >
        <Head {...{ grid, rightAligned, selection, onWidths }} />
        <Body {...{ grid, rightAligned, rowDomId, openId, selection }} active={view.active} {...view.place} />
      </div>
    </div>
  );
}
