import type { ReactNode } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { formatHeltal, formatProcent, tekster, vaerditekst } from '#shared/tekster/index.ts';
import { Bar, Card } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import classes from './maalgruppe.module.css';

const text = tekster.maalgruppe.afvisninger;

/** One number of a table: what it is counted by, and which. */
export type Chosen = InputOf<'maalgruppe.refusedBy'>;
type Per = Chosen['pr'];
type Counts = OutputOf<'maalgruppe.refusals'>;

export const PER: readonly Per[] = ['aarsag', 'kommune'];
const TITLE: Record<Per, string> = { aarsag: text.prAarsag, kommune: text.prKommune };
const COLUMN: Record<Per, string> = { aarsag: text.aarsag, kommune: text.kommune };
const FIELD: Record<Per, string> = { aarsag: 'visitationAarsag', kommune: 'visitationKommune' };

const rowsOf = (pr: Per, counts: Counts) => (pr === 'aarsag' ? counts.aarsager : counts.kommuner);

/** What a number is counted by, in words. */
export const wordOf = ({ pr, noegle }: Chosen): string =>
  noegle === '' ? text.uoplyst : vaerditekst('deltager', FIELD[pr], noegle);

/** As cells that a spreadsheet takes. */
export const asText = (pr: Per, counts: Counts): string =>
  [
    [COLUMN[pr], text.antal],
    ...rowsOf(pr, counts).map(({ noegle, antal }) => [wordOf({ pr, noegle }), String(antal)]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

interface CountTableProps {
  readonly pr: Per;
  readonly counts: Counts;
  readonly chosen?: Chosen | null;
  /** Without it the table is only read: on paper. */
  readonly onChoose?: (chosen: Chosen) => void;
}

interface CountRowProps extends CountTableProps {
  readonly noegle: string;
  readonly antal: number;
}

/** One number with its share; its word opens who it is made of. */
function CountRow({ pr, counts, chosen, onChoose, noegle, antal }: CountRowProps): ReactNode {
  const word = wordOf({ pr, noegle });
  const share = formatProcent(Math.round((100 * antal) / counts.ialt));
  return (
    <tr>
      <td>
        {onChoose === undefined ? (
          word
        ) : (
          <button
            type="button"
            className={classes['drill']}
            aria-pressed={chosen?.pr === pr && chosen.noegle === noegle}
            aria-label={text.vis(word, antal)}
            onClick={() => onChoose({ pr, noegle })}
          >
            {word}
          </button>
        )}
      </td>
      <td className={table['number']}>{formatHeltal(antal)}</td>
      <td className={table['number']}>{share}</td>
      <td className={classes['bar']}>
        <Bar value={antal} target={counts.ialt} tone={null} label={`${word}: ${share}`} />
      </td>
    </tr>
  );
}

/** Counts with bars, the greatest first. */
export function CountTable(props: CountTableProps): ReactNode {
  const { pr, counts } = props;
  return (
    <Card title={TITLE[pr]} flush>
      <table className={table['table']}>
        <thead>
          <tr>
            <th>{COLUMN[pr]}</th>
            <th className={table['number']}>{text.antal}</th>
            <th className={table['number']}>{text.andel}</th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {rowsOf(pr, counts).map((row) => (
            <CountRow key={row.noegle} {...props} {...row} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}
