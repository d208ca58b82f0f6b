import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';
import { Edge } from './Edge.tsx';
import { SelectBox } from './SelectBox.tsx';
import type { OnWidths, Selection } from './types.ts';
import type { Grid } from './useGrid.ts';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

interface HeadProps<R> {
  readonly grid: Grid<R>;
  readonly rightAligned: ReadonlySet<string>;
  readonly selection: Selection<R> | null;
  /** Null where the widths are fixed. */
  readonly onWidths: OnWidths | null;
}

/** The headers stay in sight; those that sort are buttons, and their edges can be moved. */
export function Head<R>({ grid, rightAligned, selection, onWidths }: HeadProps<R>): ReactNode {
  const headers = grid.getHeaderGroups().flatMap((group) => group.headers);
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" tabIndex={-1} aria-rowindex={1} className={classes['line']}>
        {selection !== null && <ChooseAll selection={selection} />}
        {headers.map((header, i) => {
          const sorted = header.column.getIsSorted();
          return (
            <div
              key={header.id}
              role="columnheader"
              tabIndex={-1}
              className={classes['cell']}
              data-column={header.column.id}
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
              {onWidths !== null && i < headers.length - 1 && <Edge onWidths={onWidths} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function ChooseAll<R>({ selection }: { selection: Selection<R> }): ReactNode {
  const { all, count, words } = selection;
  return (
    <div role="columnheader" tabIndex={-1} className={classes['choose']} data-choose>
      <SelectBox label={words.all} checked={all} some={!all && count > 0} />
    </div>
  );
}
