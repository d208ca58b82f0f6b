import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { kolonnenavn, type Kendt, type Plads } from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { moveBy } from './gridKeys.ts';
import { cellId, HEAD_HEIGHT, HEAD_WIDTH, ROW_HEIGHT, startsOf, widthOf } from './layout.ts';
import { SheetRow } from './SheetRow.tsx';
import styles from './skabeloner.module.css';
import type { SheetCells } from './useSheetCells.ts';

const OVERSCAN = 6;

interface SheetGridProps {
  readonly cells: SheetCells;
  readonly kendt: Kendt;
  readonly selected: Plads;
  readonly readOnly: boolean;
  readonly gridRef: Ref<HTMLDivElement>;
  readonly onSelect: (plads: Plads) => void;
  /** Enter on a cell: what shall stand there is chosen. */
  readonly onChoose: () => void;
  readonly onClear: () => void;
  readonly onFillDown: () => void;
}

/** Rows and columns in sight. */
function useGridWindow({ ark }: SheetCells) {
  const scroll = useRef<HTMLDivElement>(null);
  // The rule is for React's compiler, which this app does not use.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: ark.raekker,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  // oxlint-disable-next-line react/incompatible-library
  const columns = useVirtualizer({
    horizontal: true,
    count: ark.bredder.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => widthOf(ark.bredder[index] ?? 0),
    overscan: OVERSCAN,
    scrollPaddingStart: HEAD_WIDTH,
  });
  return { scroll, rows, columns };
}

interface HeadProps {
  readonly columns: readonly number[];
  readonly starts: readonly number[];
  readonly selected: Plads;
}

function Head({ columns, starts, selected }: HeadProps): ReactNode {
  return (
    <div role="row" aria-rowindex={1} className={styles['head']}>
      <span role="columnheader" aria-label={tekster.skabeloner.raekkenumre} className={styles['corner']} />
      {columns.map((kolonne) => {
        const left = starts[kolonne - 1] ?? 0;
        return (
          <span
            key={kolonne}
            role="columnheader"
            aria-colindex={kolonne + 1}
            className={styles['columnHead']}
            data-selected={kolonne === selected.kolonne}
            style={{ left: HEAD_WIDTH + left, width: (starts[kolonne] ?? 0) - left }}
          >
            {kolonnenavn(kolonne)}
          </span>
        );
      })}
    </div>
  );
}

/** What a key does on the grid; false for one that is not its own. */
function press(event: KeyboardEvent, props: SheetGridProps): boolean {
  const { cells, selected, readOnly } = props;
  const { ark, mergeAt } = cells;
  const ctrl = event.ctrlKey || event.metaKey;
  const to = moveBy(
    event.key,
    ctrl,
    selected,
    { raekker: ark.raekker, kolonner: ark.bredder.length },
    mergeAt,
  );
  if (to !== null) props.onSelect(to);
  else if (event.key === 'Enter') props.onChoose();
  else if (readOnly) return false;
  else if (event.key === 'Delete' || event.key === 'Backspace') props.onClear();
  else if (ctrl && event.key.toLowerCase() === 'd') props.onFillDown();
  else return false;
  return true;
}

/** The rows in sight, and those above them from which a merged range reaches into it. */
function rowsToDraw(first: number, visible: readonly number[], { ark }: SheetCells): number[] {
  const anchors = ark.fletninger.filter((f) => f.fra.raekke < first && f.til.raekke >= first);
  return [...new Set([...anchors.map((f) => f.fra.raekke), ...visible])];
}

/** A sheet of the template to point into: by mouse, or by arrows and Enter. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { cells, selected, gridRef } = props;
  const { ark } = cells;
  const { scroll, rows, columns } = useGridWindow(cells);
  const starts = startsOf(ark.bredder);
  useEffect(() => {
    rows.scrollToIndex(selected.raekke - 1);
    columns.scrollToIndex(selected.kolonne - 1);
  }, [rows, columns, selected]);
  const visible = rows.getVirtualItems().map((r) => r.index + 1);
  const shown = columns.getVirtualItems().map((c) => c.index + 1);
  const size = { width: HEAD_WIDTH + (starts.at(-1) ?? 0), height: HEAD_HEIGHT + rows.getTotalSize() };
  return (
    <div ref={scroll} className={styles['scroll']}>
      <div
        ref={gridRef}
        role="grid"
        tabIndex={0}
        aria-label={tekster.skabeloner.gitter(ark.navn)}
        aria-rowcount={ark.raekker + 1}
        aria-colcount={ark.bredder.length + 1}
        aria-activedescendant={cellId(selected)}
        className={styles['grid']}
        style={size}
        onKeyDown={(event) => {
          if (press(event, props)) event.preventDefault();
        }}
      >
        <Head columns={shown} starts={starts} selected={selected} />
        {rowsToDraw(visible[0] ?? 1, visible, cells).map((raekke) => (
          <SheetRow key={raekke} {...props} raekke={raekke} columns={shown} starts={starts} />
        ))}
      </div>
    </div>
  );
}
