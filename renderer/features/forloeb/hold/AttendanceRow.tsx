import { memo, type ReactNode } from 'react';
import type { Holdliste } from '#shared/contract/index.ts';
import { erPaaHold } from '#shared/domain/forloeb/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { hrefTo } from '../../registrering/index.ts';
import classes from './attendance.module.css';
import type { Days, Mark } from './useMarking.ts';

const text = tekster.hold;
const words = tekster.koder.fremmoede.status;

export type Person = Holdliste['tilmeldinger'][number];

/** How a person is marked on a day: as typed, else as stored. */
export const markOf = (person: Person, days: Days | undefined, dato: string): Mark =>
  days?.has(dato) === true ? (days.get(dato) ?? null) : (person.dage[dato] ?? null);

interface RowProps {
  readonly person: Person;
  readonly days: Days | undefined;
  readonly dates: readonly string[];
  readonly row: number;
  readonly column: number;
  /** Where the keyboard stands in this row; null when it is in another. */
  readonly cursor: number | null;
  readonly cellId: (row: number, column: number) => string;
}

/** A letter in a shape of its own: round, square, pointed. */
function Letter({ mark }: { readonly mark: Mark }): ReactNode {
  return mark === null ? null : (
    <span className={classes['letter']} data-status={mark}>
      {text.bogstav[mark]}
    </span>
  );
}

/** One person's days; drawn again only when they change. */
export const AttendanceRow = memo(function AttendanceRow(props: RowProps): ReactNode {
  const { person, days, dates, row, column, cursor, cellId } = props;
  return (
    <tr>
      <th scope="row" className={classes['name']}>
        <a
          href={hrefTo('deltager', person.deltagerId) ?? undefined}
          tabIndex={-1}
          title={person.navn}
          dir="auto"
        >
          {person.navn}
        </a>
      </th>
      <td className={classes['absence']} title={text.fravaerAf(person.fravaer, person.maerker)}>
        {text.fravaer(person.fravaer)}
      </td>
      {dates.map((dato, i) => {
        const mark = markOf(person, days, dato);
        const there = erPaaHold(person, dato);
        const said = mark === null ? (there ? text.umaerket : text.ikkePaaHold) : words[mark];
        return (
          <td
            key={dato}
            id={cellId(row, i)}
            className={classes['cell']}
            data-cell={`${row}/${i}`}
            data-active={i === column || undefined}
            data-cursor={i === cursor || undefined}
            data-away={!there || undefined}
            aria-selected={i === cursor}
            aria-label={said}
          >
            <Letter mark={mark} />
          </td>
        );
      })}
    </tr>
  );
});
