import { Tooltip } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster, findFelt, vaerditekst } from '#shared/tekster/index.ts';
import type { LooseRow } from '../../ui/form/index.ts';
import type { ClipCell } from '../../ui/index.ts';
import type { Column } from '../../ui/table/index.ts';
import type { ListRow, Registreret } from './operationer.ts';
import classes from './registrering.module.css';

/** A field of a row as a list shows it: names for references, words for codes, Danish dates and numbers. */
export function fieldText(
  tabel: string,
  felt: string,
  row: LooseRow,
  names: Readonly<Record<string, string>>,
): string {
  return names[felt] ?? vaerditekst(tabel, felt, row[felt]);
}

/** A column of a list of records, which can also be copied. */
export interface ListColumn extends Column<ListRow> {
  readonly clip: (row: ListRow) => ClipCell;
}

interface Choice<R> {
  readonly felt: string;
  readonly width: number;
  readonly priority?: 2 | 3;
  readonly header: string;
  readonly sortable?: boolean;
  readonly cell?: (row: R) => ReactNode;
  readonly text?: (row: R) => string;
}

function Value({ text, fact }: { text: string; fact: boolean }): ReactNode {
  return (
    <span
      dir="auto"
      title={text.length > 20 ? text : undefined}
      className={fact ? undefined : classes['nothing']}
    >
      {text}
    </span>
  );
}

/** The column of a field. */
export function columnOf<R>(tabel: Registreret, choice: Choice<R>, typed: (row: LooseRow) => R): ListColumn {
  const { felt, cell, text, width, priority, header, sortable = true } = choice;
  const art = findFelt(tabel, felt)?.art;
  const isNumber = art === 'dato' || art === 'heltal' || art === 'tal';
  const own = cell === undefined ? undefined : (row: ListRow): ReactNode => cell(typed(row));
  const show = (row: ListRow): ReactNode => (
    <Value
      text={fieldText(tabel, felt, row, row.visning)}
      fact={row[felt] !== null && row[felt] !== undefined}
    />
  );
  return {
    // A column that says more than its field stands beside the field's own.
    id: sortable ? felt : `${felt}.vist`,
    header,
    width,
    sortable,
    ...(isNumber && own === undefined ? { align: 'right' as const } : {}),
    ...(priority === undefined ? {} : { priority }),
    cell: own ?? show,
    clip: (row) =>
      text === undefined ? clipOf(tabel, felt, row) : { kind: 'text', value: text(typed(row)) },
  };
}

function clipOf(tabel: Registreret, felt: string, row: ListRow): ClipCell {
  const value = row[felt];
  if (value === null || value === undefined) return { kind: 'text', value: '' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string' && findFelt(tabel, felt)?.art === 'dato') return { kind: 'date', value };
  return { kind: 'text', value: fieldText(tabel, felt, row, row.visning) };
}

/** Marks a row with a field that was changed side by side (design.md §4). */
export function withConflictMark(column: ListColumn): ListColumn {
  const { cell } = column;
  return {
    ...column,
    cell: (row) =>
      row.konflikt ? (
        <span className={classes['conflicted']}>
          {cell(row)}
          <Tooltip label={tekster.registrering.konfliktMaerke}>
            <IconGitMerge size={15} aria-label={tekster.registrering.konfliktMaerke} />
          </Tooltip>
        </span>
      ) : (
        cell(row)
      ),
  };
}
