import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { formatMaaned, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { whenText, type Activity, type RecordKind, type Span } from '../registrering/index.ts';
import { placeOf, scaleOf, type Scale } from './months.ts';
import classes from './Timeline.module.css';

interface TimelineProps {
  readonly activities: readonly Activity[];
  readonly selectedId: string | null;
  readonly onOpen: (kind: RecordKind, id: string) => void;
}

interface Bar extends Span {
  readonly id: string;
  readonly from: LocalDate;
}

const barsOf = ({ kind, rows }: Activity): Bar[] =>
  (rows ?? []).flatMap((row) => {
    const span = kind.span?.(row, 'deltager');
    return span === undefined || span.from === null ? [] : [{ ...span, id: row.id, from: span.from }];
  });

const wordsOf = (bar: Bar): string => `${bar.label} · ${whenText(bar)}`;

/** Wide enough to be hit where it lasted a day or has only one date. */
function placeBar(scale: Scale, bar: Bar, today: LocalDate): { left: string; width: string } {
  const end = bar.to ?? (bar.running && bar.from <= today ? today : bar.from);
  const left = placeOf(scale, bar.from);
  return { left: `${left}%`, width: `max(9px, ${Math.max(0, placeOf(scale, end) - left)}%)` };
}

function Row({ activity, bars, scale, selectedId, onOpen }: RowProps): ReactNode {
  const today = useToday();
  return (
    <div className={classes['row']}>
      <span className={classes['name']}>{activity.title}</span>
      <div className={classes['track']}>
        {bars.map((bar) => (
          <Tooltip key={bar.id} label={wordsOf(bar)}>
            <button
              type="button"
              aria-label={wordsOf(bar)}
              // The list below is the same for keys; the bars are for the eye and the mouse.
              tabIndex={-1}
              className={classes['bar']}
              data-kind={activity.kind.tabel}
              data-planned={bar.planned || undefined}
              data-selected={bar.id === selectedId || undefined}
              style={placeBar(scale, bar, today)}
              onClick={() => onOpen(activity.kind, bar.id)}
            >
              <span>{bar.label}</span>
            </button>
          </Tooltip>
        ))}
      </div>
    </div>
  );
}

interface RowProps extends Omit<TimelineProps, 'activities'> {
  readonly activity: Activity;
  readonly bars: readonly Bar[];
  readonly scale: Scale;
}

/** What happened when, kind by kind. Nothing where nothing has a date. */
export function Timeline({ activities, ...props }: TimelineProps): ReactNode {
  const today = useToday();
  const rows = activities.map((activity) => ({ activity, bars: barsOf(activity) }));
  const bars = rows.flatMap((r) => r.bars);
  const ends = bars.flatMap((b) => [b.from, b.to ?? b.from]);
  const scale =
    bars.length === 0 ? null : scaleOf([...ends, ...(bars.some((b) => b.running) ? [today] : [])]);
  if (scale === null) return null;
  return (
    <section className={classes['timeline']} aria-label={tekster.deltagere.tidslinje}>
      <div className={classes['axis']} aria-hidden>
        {scale.ticks.map(({ day, at }) => (
          <span key={day} style={{ left: `${at}%` }}>
            {formatMaaned(day)}
          </span>
        ))}
      </div>
      {rows.map(
        (row) => row.bars.length > 0 && <Row key={row.activity.title} {...row} {...props} scale={scale} />,
      )}
    </section>
  );
}
