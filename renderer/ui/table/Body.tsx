import type { ReactNode } from 'react';
import classes from './DataTable.module.css';
import type { Grid } from './useGrid.ts';

interface BodyProps<R> {
  readonly grid: Grid<R>;
  readonly rightAligned: ReadonlySet<string>;
  /** Height of all rows, so that the scroll bar shows the whole list. */
  readonly height: number;
  /** Where the first drawn row stands. */
  readonly above: number;
  readonly rowDomId: (index: number) => string;
  readonly active: number;
  readonly selectedId: string | null;
}

/** The rows in sight, in their place of the whole list. */
export function Body<R extends { readonly id: string }>(props: BodyProps<R>): ReactNode {
  const { grid, rightAligned, height, above, rowDomId, active, selectedId } = props;
  return (
    <div role="rowgroup" style={{ height }}>
      <div role="presentation" style={{ transform: `translateY(${above}px)` }}>
        {grid.getRowModel().rows.map((line) => {
          const { row, index } = line.original;
          return (
            <div
              key={index}
              id={rowDomId(index)}
              role="row"
              tabIndex={-1}
              className={`${classes['line'] ?? ''} ${classes['row'] ?? ''}`}
              data-index={index}
              data-active={index === active || undefined}
              aria-rowindex={index + 2}
              aria-selected={row !== undefined && row.id === selectedId}
            >
              {line.getAllCells().map((cell) => (
                // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its content is its label
                <div
                  key={cell.id}
                  role="gridcell"
                  tabIndex={-1}
                  className={classes['cell']}
                  data-right={rightAligned.has(cell.column.id) || undefined}
                >
                  <grid.FlexRender cell={cell} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
