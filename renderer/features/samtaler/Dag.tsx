import type { ReactNode } from 'react';
import { IconCheck } from '@tabler/icons-react';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { tekster, ugedag, visDato } from '#shared/tekster/index.ts';
import { ArtMark } from './ArtMark.tsx';
import classes from './kalender.module.css';
import type { Samtale } from './samtale.ts';

const text = tekster.samtaler;

interface DagProps {
  readonly dato: LocalDate;
  readonly samtaler: readonly Samtale[];
  readonly active: boolean;
  readonly isToday: boolean;
  /** Of the month before or after. */
  readonly outside: boolean;
  readonly limit: number;
  readonly selectedId: string | null;
  readonly onPlan: (dag: LocalDate) => void;
  readonly onWeek: (dag: LocalDate) => void;
  readonly onOpen: (id: string) => void;
}

/** A day: pressing it plans a talk there, pressing a talk opens it. Only the day with the keys is in the tab order. */
export function Dag(props: DagProps): ReactNode {
  const { dato, samtaler, active, isToday, outside, limit, selectedId, onPlan, onWeek, onOpen } = props;
  // The last line says how many more there are, where not all fit.
  const shown = samtaler.length <= limit ? samtaler : samtaler.slice(0, limit - 1);
  const hidden = samtaler.length - shown.length;
  const tabIndex = active ? 0 : -1;
  return (
    <td className={classes['cell']} data-outside={outside || undefined}>
      <button
        type="button"
        className={classes['day']}
        data-dag={dato}
        data-today={isToday || undefined}
        tabIndex={tabIndex}
        aria-current={isToday ? 'date' : undefined}
        aria-label={text.kalender.dag(`${ugedag(dato)} ${visDato(dato)}`, samtaler.length)}
        onClick={() => onPlan(dato)}
      >
        <span>{Number(dato.slice(8))}</span>
      </button>
      <div className={classes['talks']}>
        {shown.map((s) => (
          <Talk key={s.id} samtale={s} tabIndex={tabIndex} selected={s.id === selectedId} onOpen={onOpen} />
        ))}
        {hidden > 0 && (
          <button type="button" className={classes['more']} tabIndex={tabIndex} onClick={() => onWeek(dato)}>
            {text.kalender.flere(hidden)}
          </button>
        )}
      </div>
    </td>
  );
}

interface TalkProps {
  readonly samtale: Samtale;
  readonly tabIndex: number;
  readonly selected: boolean;
  readonly onOpen: (id: string) => void;
}

function Talk({ samtale: s, tabIndex, selected, onOpen }: TalkProps): ReactNode {
  const status = s.afholdt ? text.afholdt : text.planlagt;
  const label = text.kalender.samtale(
    s.navn,
    tekster.koder.statussamtale.art[s.art],
    s.tidspunkt ?? '',
    status,
  );
  return (
    <button
      type="button"
      className={classes['talk']}
      data-held={s.afholdt || undefined}
      data-selected={selected || undefined}
      tabIndex={tabIndex}
      title={label}
      aria-label={label}
      onClick={() => onOpen(s.id)}
    >
      <ArtMark art={s.art} bare />
      {s.tidspunkt !== null && <span className={classes['time']}>{s.tidspunkt}</span>}
      <span className={classes['name']} dir="auto">
        {s.navn}
      </span>
      {s.afholdt && <IconCheck size={12} stroke={2} aria-hidden />}
    </button>
  );
}
