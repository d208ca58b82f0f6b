import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../../app/session.ts';
import { Card, EmptyState } from '../../../ui/index.ts';
import table from '../../../ui/plainTable.module.css';
import { hrefTo } from '../../registrering/index.ts';
import classes from './kurser.module.css';

const text = tekster.forloeb.kursus;

export interface WorkRow {
  readonly id: string;
  readonly deltagerId: string;
  readonly navn: string;
  readonly cells: readonly string[];
}

interface WorklistProps {
  readonly title: string;
  readonly note: string;
  readonly heads: readonly string[];
  readonly rows: readonly WorkRow[];
  readonly empty: { readonly title: string; readonly note: string };
  /** What is done with one or with those chosen. */
  readonly action: string;
  readonly actionFor: (row: WorkRow) => string;
  readonly onDo: (ids: string[]) => void;
}

/** People for whom one thing is to be done: one key for one, or for those chosen together. */
export function Worklist(props: WorklistProps): ReactNode {
  const { title, note, rows, empty, action, onDo } = props;
  const { skrivebeskyttet } = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = rows.filter((r) => chosen.has(r.id)).map((r) => r.id);
  const button = !skrivebeskyttet && rows.length > 0 && (
    <Button disabled={ids.length === 0} onClick={() => onDo(ids)}>
      {text.forValgte(action, ids.length)}
    </Button>
  );
  return (
    <Card title={title} note={note} actions={button} flush>
      {rows.length === 0 ? (
        <EmptyState compact title={empty.title} note={empty.note} />
      ) : (
        <Rows {...props} {...{ chosen, setChosen }} readOnly={skrivebeskyttet} />
      )}
    </Card>
  );
}

interface RowsProps extends WorklistProps {
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (ids: ReadonlySet<string>) => void;
  readonly readOnly: boolean;
}

function Rows(props: RowsProps): ReactNode {
  const { heads, rows, chosen, setChosen, readOnly, action } = props;
  const all = rows.every((r) => chosen.has(r.id));
  return (
    <table className={table['table']}>
      <thead>
        <tr>
          {!readOnly && (
            <th className={classes['check']}>
              <Checkbox
                size="xs"
                aria-label={text.vaelgAlle}
                checked={all}
                onChange={() => setChosen(new Set(all ? [] : rows.map((r) => r.id)))}
              />
            </th>
          )}
          <th scope="col">{text.deltager}</th>
          {heads.map((h) => (
            <th key={h} scope="col">
              {h}
            </th>
          ))}
          {!readOnly && <th scope="col">{action}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

function Row({ row, ...props }: RowsProps & { readonly row: WorkRow }): ReactNode {
  const { chosen, setChosen, readOnly, action, actionFor, onDo } = props;
  return (
    <tr>
      {!readOnly && (
        <td className={classes['check']}>
          <Checkbox
            size="xs"
            aria-label={text.vaelg(row.navn)}
            checked={chosen.has(row.id)}
            onChange={() => setChosen(toggled(chosen, row.id))}
          />
        </td>
      )}
      <td className={classes['name']}>
        <a href={hrefTo('deltager', row.deltagerId) ?? undefined} title={row.navn} dir="auto">
          {row.navn}
        </a>
      </td>
      {row.cells.map((cell, i) => (
        // The columns stand still.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={i}>{cell}</td>
      ))}
      {!readOnly && (
        <td className={classes['do']}>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={actionFor(row)}
            onClick={() => onDo([row.id])}
          >
            {action}
          </Button>
        </td>
      )}
    </tr>
  );
}
