import { useMemo, type ReactNode } from 'react';
import type { Deltager } from '#shared/domain/deltagere/index.ts';
import { formatProcent, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { effektKind } from '../effekter/index.ts';
import { Activities, MASTER, type Activity, type RecordKind, type ToTab } from '../registrering/index.ts';
import { CountsIn } from './CountsIn.tsx';
import classes from './kort.module.css';
import { NextSteps } from './NextSteps.tsx';
import { stepsOf, VISITATION, type Step } from './steps.ts';
import { activityLines, projectLine, type Absence } from './timeline/marks.ts';
import { Timeline } from './timeline/Timeline.tsx';

interface KortProps {
  readonly row: Deltager;
  readonly activities: readonly Activity[];
  readonly absence: Absence;
  readonly selectedId: string | null;
  readonly onOpen: (kind: RecordKind, id: string) => void;
  readonly onAdd: (kind: RecordKind) => void;
  readonly toTab: ToTab;
  /** Something has just been done: the focus goes to what is next. */
  readonly goesOn: boolean;
}

/** The person's line through the project. */
export const useLines = (row: Deltager, activities: readonly Activity[], absence: Absence) => {
  const today = useToday();
  return useMemo(
    () => [projectLine(row, today), ...activityLines(activities, absence, today)],
    [row, activities, absence, today],
  );
};

/** What to do and where the person counts; undefined while it is fetched. */
export function useStanding(row: Deltager, activities: readonly Activity[]) {
  const dato = useToday();
  const frister = useOperation('frister.list', { dag: dato, deltagerId: row.id });
  const counts = useOperation('indikatorer.forDeltager', { id: row.id, dato });
  return {
    steps: frister.data && stepsOf(row, frister.data.frister, activities),
    indikatorer: counts.data?.indikatorer,
  };
}

/** A deltager at one look: the line through the project, what is next, where the person counts, all that happened. */
export function DeltagerKort({ row, activities, absence, toTab, goesOn, ...shared }: KortProps): ReactNode {
  const lines = useLines(row, activities, absence);
  const { steps, indikatorer } = useStanding(row, activities);
  const { onOpen, onAdd, selectedId } = shared;
  const absenceOf = (id: string): string | null => {
    const procent = absence.get(id) ?? null;
    return procent === null ? null : tekster.deltagere.fravaer(formatProcent(procent));
  };
  const onSettle = ({ tabel, id }: Step): (() => void) | null => {
    if (tabel === 'deltager') return () => toTab(VISITATION);
    if (id === null) return () => onAdd(effektKind);
    const kind = activities.find((a) => a.kind.tabel === tabel)?.kind;
    return kind === undefined ? null : () => onOpen(kind, id);
  };
  return (
    <>
      <Timeline
        lines={lines}
        selectedId={selectedId}
        onOpen={({ opens }) => (opens === null ? toTab(MASTER) : onOpen(opens.kind, opens.id))}
      />
      <div className={classes['cards']}>
        <NextSteps {...{ steps, onSettle }} focusFirst={goesOn} />
        <CountsIn indikatorer={indikatorer} />
      </div>
      <Activities activities={activities} seenFrom="deltager" remark={absenceOf} {...shared} />
    </>
  );
}
