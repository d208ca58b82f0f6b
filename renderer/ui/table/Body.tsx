import type { ReactNode } from 'react';
import classes from './DataTable.module.css';
import { SelectBox } from './SelectBox.tsx';
import type { Selection } from './types.ts';
import type { Grid, Slot } from './useGrid.ts';

interface BodyProps<R> {
  readonly grid: Grid<R>;
  readonly rightAligned: ReadonlySet<string>;
  /** Height of all rows, so that the scroll bar shows the whole list. */
  readonly height: number;
  /** Where the first drawn row stands. */
  readonly above: number;
  readonly rowDomId: (index: number) => string;
  readonly active: number;
  /** The row that is open beside the list. */
  readonly openId: string | null;
  readonly selection: Selection<R> | null;
}

/** The rows in sight, in their place of the whole list. */
export function Body<R extends { readonly id: string }>(props: BodyProps<R>): ReactNode {
  const { grid, rightAligned, height, above, rowDomId, active, openId, selection } = props;
  return (
    <div role="rowgroup" style={{ height }}>
      <div role="presentation" style={{ transform: `translateY(${above}px)` }}>
        {grid.getRowModel().rows.map((line) => {
          const { row, index } = line.original;
          const open = row !== undefined && row.id === openId;
          return (
            <div
              key={index}
              id={rowDomId(index)}
              role="row"
              tabIndex={-1}
              className={`${classes['line'] ?? ''} ${classes['row'] ?? ''}`}
              data-index={index}
              data-active={index === active || undefined}
              data-open={open || undefined}
              aria-rowindex={index + 2}
              aria-current={open || undefined}
              aria-selected={selection === null ? open : isChosen(selection, row)}
            >
              {selection !== null && <ChooseCell {...{ selection, row }} />}
              {line.getAllCells().map((cell) => (
                // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its content is its label
                <div
                  key={cell.id}
                  role="gridcell"
                  tabIndex={-1}
                  className={classes['cell']}
                  data-right={rightAligned.has(cell.column.id) || undefined}
                >
                  {row === undefined ? (
                    <span className={classes['coming']} />
                  ) : (
                    <grid.FlexRender cell={cell} />
                  )}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const isChosen = <R,>(selection: Selection<R>, row: R | undefined): boolean =>
  row !== undefined && selection.has(row);

function ChooseCell<R>({ selection, row }: Pick<Slot<R>, 'row'> & { selection: Selection<R> }): ReactNode {
  return (
    <div role="gridcell" tabIndex={-1} className={classes['choose']} data-choose>
      <SelectBox label={selection.words.row} checked={isChosen(selection, row)} />
    </div>
  );
}
