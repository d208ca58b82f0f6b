import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useId, useState, type ReactNode } from 'react';
import { formatMaaned, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { inOrder, type Line, type Mark } from './marks.ts';
import { measureLabel } from './measure.ts';
import { placeOf, scaleOf, type Scale } from './months.ts';
import { placeMarks } from './place.ts';
import classes from './Timeline.module.css';
import { LineRow } from './LineRow.tsx';
import { useMarkKeys } from './useMarkKeys.ts';

const text = tekster.deltagere.linje;
/** Behind this, in percent, there is no room for the name of a month. */
const LAST_NAME = 92;

interface TimelineProps {
  readonly lines: readonly Line[];
  readonly selectedId: string | null;
  /** Null for a mark of the person's own record. */
  readonly onOpen: (mark: Mark) => void;
}

/** The months that the marks cover, and today where the project has not left it behind. */
function scaleFor(lines: readonly Line[], today: string): Scale | null {
  const days = lines.flatMap(({ marks }) => marks.flatMap((m) => [m.from, m.to]));
  if (days.length === 0) return null;
  const runs = lines.some(({ marks }) => marks.some((m) => m.planned || m.to >= today));
  return scaleOf(runs ? [...days, today] : days);
}

function Axis({ scale, today }: { readonly scale: Scale; readonly today: string }): ReactNode {
  const at = placeOf(scale, today);
  return (
    <div className={classes['axis']} aria-hidden>
      {scale.ticks
        .filter((tick) => tick.at <= LAST_NAME)
        .map((tick) => (
          <span key={tick.day} style={{ left: `${tick.at}%` }}>
            {formatMaaned(tick.day)}
          </span>
        ))}
      {holdsToday(scale, today) && (
        <span className={classes['now']} style={{ left: `${at}%` }} data-last={at > 94 || undefined}>
          {text.iDag}
        </span>
      )}
    </div>
  );
}

const holdsToday = (scale: Scale, today: string): boolean => {
  const at = placeOf(scale, today);
  return today >= scale.from && at < 100;
};

interface PictureProps extends TimelineProps {
  readonly today: string;
  /** Pixels that the rows have for their marks. */
  readonly track: number;
  readonly activeId: string | null;
}

/** The picture itself, also for paper. */
export function TimelinePicture({ lines, today, track, ...rest }: PictureProps): ReactNode {
  const scale = scaleFor(lines, today);
  if (scale === null) return null;
  return (
    <>
      <Axis scale={scale} today={today} />
      <div className={classes['rows']}>
        {holdsToday(scale, today) && (
          <div className={classes['todayTrack']} aria-hidden>
            <div className={classes['today']} style={{ left: `${placeOf(scale, today)}%` }} />
          </div>
        )}
        {lines
          .filter(({ marks }) => marks.length > 0)
          .map(({ title, marks }) => (
            <LineRow
              key={title}
              title={title}
              marks={placeMarks(marks, scale, track, measureLabel)}
              {...rest}
            />
          ))}
      </div>
    </>
  );
}

/** The same in words, in order of time. */
function AsText({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  return (
    <ol className={classes['words']}>
      {inOrder(lines).map(({ id, title, words }) => (
        <li key={id} dir="auto">
          <span className={classes['wordsTitle']}>{title}</span> {words}
        </li>
      ))}
    </ol>
  );
}

/** The person's line through the project. Nothing where nothing has a date. */
export function Timeline({ lines, selectedId, onOpen }: TimelineProps): ReactNode {
  const today = useToday();
  const { ref, width } = useElementSize();
  const [inWords, setInWords] = useState(false);
  const keys = useMarkKeys();
  const help = useId();
  if (lines.every(({ marks }) => marks.length === 0)) return null;
  return (
    <section className={classes['timeline']} aria-label={tekster.deltagere.tidslinje}>
      <div className={classes['head']}>
        <h2>{tekster.deltagere.tidslinje}</h2>
        <span className={classes['planned']} aria-hidden>
          {text.stiplet}
        </span>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-pressed={inWords}
          onClick={() => setInWords(!inWords)}
        >
          {inWords ? text.somBillede : text.somTekst}
        </Button>
      </div>
      <p id={help} className={classes['hidden']}>
        {text.taster}
      </p>
      {inWords ? (
        <AsText lines={lines} />
      ) : (
        <div role="group" aria-label={text.maerker} aria-describedby={help} {...keys.group}>
          <div className={classes['measure']}>
            <div ref={ref} />
          </div>
          <TimelinePicture
            {...{ lines, today, selectedId, onOpen }}
            activeId={keys.activeId ?? lines.find((l) => l.marks.length > 0)?.marks[0]?.id ?? null}
            track={width}
          />
        </div>
      )}
    </section>
  );
}

/** Pixels of the rows on a sheet of A4 (178 mm at 96 per inch) beside their names. */
const PAPER_TRACK = 560;
const NOTHING = (): void => undefined;

/** The line as it looks, on paper. */
export const PaperTimeline = (props: Pick<PictureProps, 'lines' | 'today'>): ReactNode => (
  <div className={classes['paper']}>
    <TimelinePicture {...props} track={PAPER_TRACK} activeId={null} selectedId={null} onOpen={NOTHING} />
  </div>
);
