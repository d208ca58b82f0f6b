import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';
import type { Grid } from './useGrid.ts';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** The headers stay in sight; those that sort are buttons. */
export function Head<R>({
  grid,
  rightAligned,
}: {
  grid: Grid<R>;
  rightAligned: ReadonlySet<string>;
}): ReactNode {
  const headers = grid.getHeaderGroups().flatMap((group) => group.headers);
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" tabIndex={-1} aria-rowindex={1} className={classes['line']}>
        {headers.map((header) => {
          const sorted = header.column.getIsSorted();
          return (
            <div
              key={header.id}
              role="columnheader"
              tabIndex={-1}
              className={classes['cell']}
              data-right={rightAligned.has(header.column.id) || undefined}
              aria-sort={sorted ? ARIA_SORT[sorted] : undefined}
            >
              {header.column.getCanSort() ? (
                <button type="button" onClick={header.column.getToggleSortingHandler()}>
                  <grid.FlexRender header={header} />
                  {sorted === 'asc' && <IconArrowUp size={13} aria-hidden />}
                  {sorted === 'desc' && <IconArrowDown size={13} aria-hidden />}
                </button>
              ) : (
                <grid.FlexRender header={header} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
