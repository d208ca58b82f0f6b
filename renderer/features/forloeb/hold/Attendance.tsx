import { Button } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { Holdliste } from '#shared/contract/index.ts';
import { erPaaHold, foreslaaFremmoededage, type Hold } from '#shared/domain/forloeb/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../../app/session.ts';
import { useOperation } from '../../../service/index.ts';
import { DateInput, EmptyState, ErrorBox, Kbd, SkeletonRows } from '../../../ui/index.ts';
import classes from './attendance.module.css';
import { AttendanceGrid, restOf } from './AttendanceGrid.tsx';
import { markOf } from './AttendanceRow.tsx';
import { useMarking } from './useMarking.ts';

const text = tekster.hold;
const SUGGESTIONS = 4;

/** Who was there: the day is chosen or typed, and each person takes one key. */
export function Attendance({ hold }: { readonly hold: Hold }): ReactNode {
  const answer = useOperation('forloeb.attendance', { holdId: hold.id });
  if (answer.isError) return <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <SkeletonRows rows={8} />;
  if (answer.data.tilmeldinger.length === 0)
    return <EmptyState compact title={text.ingen} note={text.ingenNote} />;
  return <Filled hold={hold} list={answer.data} />;
}

/** The day that is marked first: today, or the last day of a hold that has ended. */
const firstDay = (hold: Hold, today: string): string =>
  hold.slutDato !== null && hold.slutDato < today ? hold.slutDato : today;

function Filled({ hold, list }: { readonly hold: Hold; readonly list: Holdliste }): ReactNode {
  const today = useToday();
  const { skrivebeskyttet } = useSession();
  const [dato, setDato] = useState(() => firstDay(hold, today));
  const marking = useMarking(hold.id);
  const dates = useMemo(() => [...new Set([...list.datoer, dato])].toSorted(), [list.datoer, dato]);
  const people = list.tilmeldinger;
  const there = people.filter((p) => erPaaHold(p, dato));
  const marked = there.filter((p) => markOf(p, marking.pending.get(p.id), dato) !== null);
  const markRest = (): void => marking.mark(dato, restOf(people, marking.pending, dato));
  return (
    <section className={classes['attendance']}>
      <Toolbar
        {...{ hold, list, dato, setDato }}
        marked={marked.length}
        there={there.length}
        onAll={markRest}
      />
      {there.length === 0 && <p className={classes['hint']}>{text.ingenDen}</p>}
      <AttendanceGrid
        {...{ people, dates, marking }}
        column={dates.indexOf(dato)}
        onColumn={(i) => setDato(dates[i] ?? dato)}
        readOnly={skrivebeskyttet}
      />
      {!skrivebeskyttet && <p className={classes['hint']}>{text.taster}</p>}
    </section>
  );
}

interface ToolbarProps {
  readonly hold: Hold;
  readonly list: Holdliste;
  readonly dato: string;
  readonly setDato: (dato: string) => void;
  /** How many are marked, of how many who were there. */
  readonly marked: number;
  readonly there: number;
  readonly onAll: () => void;
}

/** The day, days that are probably missing, and one key for the rest. */
function Toolbar({ hold, list, dato, setDato, marked, there, onAll }: ToolbarProps): ReactNode {
  const today = useToday();
  const { skrivebeskyttet } = useSession();
  const suggested = foreslaaFremmoededage(list.datoer, hold.startDato, firstDay(hold, today));
  return (
    <div className={classes['toolbar']}>
      <DateInput
        bare
        label={text.dag}
        value={dato}
        today={today}
        onChange={(d) => d !== null && setDato(d)}
      />
      {!skrivebeskyttet && (
        <Suggested days={suggested.filter((d) => d !== dato).slice(0, SUGGESTIONS)} onPick={setDato} />
      )}
      <output className={classes['count']}>{text.maerket(marked, there)}</output>
      {!skrivebeskyttet && (
        <Button
          variant="default"
          rightSection={<Kbd>{text.tastAlle}</Kbd>}
          disabled={marked === there}
          onClick={onAll}
        >
          {text.alleTilStede}
        </Button>
      )}
    </div>
  );
}

interface SuggestedProps {
  readonly days: readonly string[];
  readonly onPick: (dato: string) => void;
}

/** Days of the hold's rhythm that nobody has marked. */
function Suggested({ days, onPick }: SuggestedProps): ReactNode {
  if (days.length === 0) return null;
  return (
    <div className={classes['suggested']}>
      <span>{text.forslag}</span>
      {days.map((d) => (
        <button key={d} type="button" onClick={() => onPick(d)}>
          {text.dagLabel(d)}
        </button>
      ))}
    </div>
  );
}
