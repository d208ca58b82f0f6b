import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Mark } from './marks.ts';
import type { Placed } from './place.ts';
import classes from './Timeline.module.css';

const LANE = 25;

interface LineRowProps {
  readonly title: string;
  readonly marks: readonly Placed[];
  readonly selectedId: string | null;
  /** The mark that the tabulator reaches; null on paper, where none is pressed. */
  readonly activeId: string | null;
  readonly onOpen: (mark: Mark) => void;
}

const EVENTS = { hover: true, focus: true, touch: true };

function MarkButton({ mark, selectedId, activeId, onOpen }: MarkProps): ReactNode {
  return (
    <Tooltip label={mark.words} events={EVENTS} multiline maw={340}>
      <button
        type="button"
        aria-label={mark.words}
        data-mark={mark.id}
        tabIndex={mark.id === activeId ? 0 : -1}
        className={classes['mark']}
        data-look={mark.look}
        data-planned={mark.planned || undefined}
        data-selected={mark.id === selectedId || undefined}
        style={{ left: mark.left, top: mark.lane * LANE, width: mark.width }}
        onClick={() => onOpen(mark)}
      >
        {mark.labelLeft === null && mark.shown !== null && <span dir="auto">{mark.shown}</span>}
      </button>
    </Tooltip>
  );
}

interface MarkProps extends Omit<LineRowProps, 'title' | 'marks'> {
  readonly mark: Placed;
}

/** One kind of thing on the line: its name, and its marks under each other where they overlap. */
export function LineRow({ title, marks, ...rest }: LineRowProps): ReactNode {
  const lanes = Math.max(...marks.map((m) => m.lane)) + 1;
  return (
    <div className={classes['row']} data-row>
      <span className={classes['name']}>{title}</span>
      <div className={classes['track']} style={{ height: lanes * LANE }}>
        {marks.map((mark) => (
          <MarkButton key={mark.id} mark={mark} {...rest} />
        ))}
        {marks.map(
          (mark) =>
            mark.labelLeft !== null && (
              <span
                key={mark.id}
                className={classes['beside']}
                style={{ left: mark.labelLeft, top: mark.lane * LANE }}
                aria-hidden
              >
                {mark.shown}
              </span>
            ),
        )}
      </div>
    </div>
  );
}
