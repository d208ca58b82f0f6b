import { Fragment, useImperativeHandle, type ReactNode, type Ref } from 'react';
import { GRUPPER, type Gruppe } from '#shared/domain/indikatorer/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useRows } from './useRows.ts';
import grouped from '../../ui/groupedTable.module.css';
import styles from './Overblik.module.css';

export interface GridHandle {
  /** Puts the keyboard back on the row it was on. */
  focus(): void;
}

export interface GridProps {
  readonly handle: Ref<GridHandle>;
  /** Nr. of the row whose panel is open. */
  readonly open: string | null;
  readonly onOpen: (nr: string) => void;
  /** To the page of the row, where it has one. */
  readonly onGo?: (nr: string) => void;
}

interface GroupedGridProps<R> extends GridProps {
  readonly label: string;
  /** The heading cells. */
  readonly head: ReactNode;
  readonly columns: number;
  readonly rows: readonly R[];
  readonly renderCells: (row: R) => ReactNode;
}

interface Numbered {
  readonly nr: string;
  readonly gruppe: Gruppe;
}

/** Indicators by their group, a row each, that the keyboard walks through. */
export function GroupedGrid<R extends Numbered>(props: GroupedGridProps<R>): ReactNode {
  const { handle, label, head, columns, rows: alle, renderCells, open, onOpen } = props;
  const groups = GRUPPER.map((gruppe) => ({ gruppe, rows: alle.filter((r) => r.gruppe === gruppe) }));
  const order = groups.flatMap(({ rows }) => rows.map((r) => r.nr));
  const { active, setCurrent, focus, onKeyDown, register } = useRows(order, props);
  useImperativeHandle(handle, () => ({ focus: () => focus(active) }));
  return (
    // A grid is a table whose rows take the keyboard (WAI-ARIA grid pattern).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table className={styles['table']} role="grid" aria-label={label} onKeyDown={onKeyDown}>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>
        {groups.map(({ gruppe, rows }) => (
          <Fragment key={gruppe}>
            {rows.length > 0 && (
              <tr className={grouped['group']}>
                <th colSpan={columns} scope="rowgroup">
                  {tekster.indikatorer.grupper[gruppe]}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr
                key={row.nr}
                ref={register(row.nr)}
                className={styles['row']}
                tabIndex={row.nr === active ? 0 : -1}
                aria-selected={row.nr === open}
                data-nr={row.nr}
                onFocus={() => setCurrent(row.nr)}
                onClick={() => onOpen(row.nr)}
              >
                {renderCells(row)}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
