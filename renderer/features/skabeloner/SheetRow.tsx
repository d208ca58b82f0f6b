import { IconAlertTriangle } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import { adresse, sammePlads, type Kendt, type Plads } from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { cellId, HEAD_WIDTH, ROW_HEIGHT } from './layout.ts';
import styles from './skabeloner.module.css';
import type { SheetCells } from './useSheetCells.ts';
import { shortWords } from './words.ts';

interface SheetRowProps {
  readonly cells: SheetCells;
  readonly kendt: Kendt;
  readonly selected: Plads;
  readonly raekke: number;
  readonly columns: readonly number[];
  /** Where each column begins. */
  readonly starts: readonly number[];
  readonly onSelect: (plads: Plads) => void;
  readonly onChoose: () => void;
}

/** Relative luminance (WCAG) below which white is read better than black. */
const DARK_BELOW = 0.18;
const GAMMA = 2.2;
const CELL_PADDING = 8;

/** Black or white, whichever can be read on that colour. */
function inkOn(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(
    (at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** GAMMA,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < DARK_BELOW ? '#fff' : '#111';
}

/** A text that has room to its right runs on over empty cells, as in a spreadsheet. */
function textWidth({ cells, starts }: Pick<SheetRowProps, 'cells' | 'starts'>, from: Plads): number {
  const isFree = (kolonne: number): boolean => {
    const plads = { raekke: from.raekke, kolonne };
    const text = cells.at(plads)?.tekst ?? '';
    const takes = cells.mappedAt(plads) ?? cells.draftAt(plads);
    return text === '' && takes === undefined && cells.mergeAt(plads) === undefined;
  };
  let end = from.kolonne;
  while (end < starts.length - 1 && isFree(end + 1)) end += 1;
  return (starts[end] ?? 0) - (starts[from.kolonne - 1] ?? 0);
}

type CellProps = Omit<SheetRowProps, 'raekke' | 'columns'> & { readonly plads: Plads };

/** Where a cell stands, and its colour; a merged one is as large as its range. */
function boxOf({ cells, starts, plads }: CellProps): CSSProperties {
  const til = cells.mergeAt(plads)?.til ?? plads;
  const left = starts[plads.kolonne - 1] ?? 0;
  const fyld = cells.mappedAt(plads) === undefined ? (cells.at(plads)?.fyld ?? null) : null;
  return {
    left: HEAD_WIDTH + left,
    width: (starts[til.kolonne] ?? starts.at(-1) ?? 0) - left,
    height: (til.raekke - plads.raekke + 1) * ROW_HEIGHT,
    ...(fyld === null ? {} : { background: fyld, color: inkOn(fyld) }),
  };
}

function Words({ words, ...props }: CellProps & { readonly words: string }): ReactNode {
  const { cells, plads } = props;
  const mapped = cells.mappedAt(plads);
  const takes = mapped ?? cells.draftAt(plads);
  const left = (cells.at(plads)?.justering ?? 'left') === 'left';
  const runsOn = words !== '' && left && takes === undefined && cells.mergeAt(plads) === undefined;
  const width = runsOn ? { width: textWidth(props, plads) - CELL_PADDING } : undefined;
  return (
    <>
      {mapped !== undefined && mapped.problem !== null && (
        <IconAlertTriangle size={13} stroke={2} aria-hidden />
      )}
      <span className={styles['text']} data-runs-on={runsOn} style={width}>
        {words}
      </span>
    </>
  );
}

function Cell(props: CellProps): ReactNode {
  const { cells, plads, kendt, selected, onSelect, onChoose } = props;
  const content = cells.at(plads);
  const mapped = cells.mappedAt(plads);
  const draft = mapped === undefined ? cells.draftAt(plads) : undefined;
  const takes = mapped ?? draft;
  const words = takes === undefined ? (content?.tekst ?? '') : shortWords(takes.indhold, kendt);
  const state = draft !== undefined ? 'forslag' : mapped !== undefined ? 'udfyldes' : 'som_den_er';
  return (
    <div
      id={cellId(plads)}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={plads.kolonne + 1}
      aria-selected={sammePlads(plads, selected)}
      aria-label={tekster.skabeloner.celle(adresse(plads), words, state)}
      className={styles['cell']}
      data-merged={cells.mergeAt(plads) !== undefined}
      data-mapped={mapped !== undefined}
      data-draft={draft !== undefined}
      data-problem={mapped !== undefined && mapped.problem !== null}
      data-blocked={cells.blockedAt(plads) !== null}
      data-bold={content?.fed === true}
      data-align={takes === undefined ? content?.justering : 'left'}
      style={boxOf(props)}
      onMouseDown={(event) => {
        event.preventDefault();
        onSelect(plads);
      }}
      onDoubleClick={onChoose}
    >
      <Words {...props} words={words} />
    </div>
  );
}

/** One row of the sheet: its number and the cells in sight; a merged range is drawn by its first cell. */
export function SheetRow({ raekke, columns, ...props }: SheetRowProps): ReactNode {
  const { cells, selected } = props;
  const first = columns[0] ?? 1;
  const anchors = cells.ark.fletninger
    .filter((f) => f.fra.raekke === raekke && f.fra.kolonne < first && f.til.kolonne >= first)
    .map((f) => f.fra.kolonne);
  const drawn = [...anchors, ...columns].filter((kolonne) => {
    const merge = cells.mergeAt({ raekke, kolonne });
    return merge === undefined || sammePlads(merge.fra, { raekke, kolonne });
  });
  return (
    <div
      role="row"
      aria-rowindex={raekke + 1}
      className={styles['row']}
      data-selected={raekke === selected.raekke}
      style={{ transform: `translateY(${(raekke - 1) * ROW_HEIGHT}px)` }}
    >
      <span role="rowheader" className={styles['rowHead']} data-selected={raekke === selected.raekke}>
        {raekke}
      </span>
      {drawn.map((kolonne) => (
        <Cell key={kolonne} {...props} plads={{ raekke, kolonne }} />
      ))}
    </div>
  );
}
