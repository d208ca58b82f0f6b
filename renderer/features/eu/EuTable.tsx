import { Fragment, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import {
  KOLONNEGRUPPER,
  KOLONNER,
  SKJULT,
  type Euraekke,
  type Eukode,
  type Vist,
  type Vistraekke,
} from '#shared/domain/eu/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import table from '../../ui/plainTable.module.css';
import styles from './eu.module.css';

const { eu: text } = tekster;
export type Eutabel = OutputOf<'eu.table'>;

const COLUMNS = KOLONNER.flatMap((kolonne) =>
  KOLONNEGRUPPER[kolonne].map((gruppe, i) => ({ kolonne, gruppe, first: i === 0 })),
);
const WIDTH = COLUMNS.length + 4;

const wordOf = (
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
  a: string,
  b: string,
): string => words[a]?.[b] ?? b;

function Cell({ vist }: { readonly vist: Vist }): ReactNode {
  if (vist !== SKJULT) return <>{formatHeltal(vist)}</>;
  return (
    <span className={styles['hidden']} title={text.skjultOrd}>
      <span aria-hidden>{text.skjult}</span>
      <span className={styles['unseen']}>{text.skjultOrd}</span>
    </span>
  );
}

const valueOf = (row: Euraekke | Vistraekke, kolonne: (typeof KOLONNER)[number], gruppe: string): Vist => {
  const celler: Readonly<Record<string, Vist>> = row[kolonne] ?? {};
  return celler[gruppe] ?? null;
};

function Head(): ReactNode {
  return (
    <thead>
      <tr>
        <th rowSpan={2}>{text.kolonner.kode}</th>
        <th rowSpan={2}>{text.kolonner.navn}</th>
        <th rowSpan={2} className={table['number']}>
          {text.kolonner.ialt}
        </th>
        <th rowSpan={2} className={table['number']}>
          {text.kolonner.projektet}
        </th>
        {KOLONNER.map((k) => (
          <th key={k} colSpan={KOLONNEGRUPPER[k].length} scope="colgroup" className={styles['over']}>
            {text.kolonner[k]}
          </th>
        ))}
      </tr>
      <tr>
        {COLUMNS.map(({ kolonne, gruppe, first }) => (
          <th
            key={gruppe}
            className={table['number']}
            data-first={first || undefined}
            title={wordOf(text.lange, kolonne, gruppe)}
          >
            {wordOf(text.korte, kolonne, gruppe)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: Euraekke | Vistraekke;
  readonly tabel: Eutabel;
  readonly open: boolean;
  readonly onOpen: (kode: Eukode) => void;
}

function Total({ row, open, onOpen }: Omit<RowProps, 'tabel'>): ReactNode {
  const { kode, total } = row;
  if (total === null) return <span className={styles['not']}>{text.indsamlesIkke}</span>;
  const told = total === SKJULT ? text.skjultOrd : formatHeltal(total);
  return (
    <button
      type="button"
      className={styles['drill']}
      aria-pressed={open}
      aria-label={text.aabn(`${kode} ${text.koder[kode]}`, told)}
      onClick={() => onOpen(kode)}
    >
      <Cell vist={total} />
    </button>
  );
}

function Row({ row, tabel, open, onOpen }: RowProps): ReactNode {
  const own = tabel.projektet.filter((p) => p.kode === row.kode);
  const not = row.total === null;
  return (
    <tr data-kode={row.kode} data-open={open || undefined} data-not={not || undefined}>
      <td className={table['muted']}>{row.kode}</td>
      <td className={styles['name']} title={text.koder[row.kode]}>
        {text.koder[row.kode]}
      </td>
      <td className={table['number']} colSpan={not ? COLUMNS.length + 2 : 1}>
        <Total row={row} open={open} onOpen={onOpen} />
      </td>
      {!not && (
        <td
          className={`${table['number']} ${table['muted']}`}
          title={own.map((p) => `${p.nr} ${p.navn}`).join(', ')}
        >
          {own.map((p) => formatHeltal(p.vaerdi)).join(', ')}
        </td>
      )}
      {!not &&
        COLUMNS.map(({ kolonne, gruppe, first }) => (
          <td key={gruppe} className={table['number']} data-first={first || undefined}>
            {row[kolonne] !== null && <Cell vist={valueOf(row, kolonne, gruppe)} />}
          </td>
        ))}
    </tr>
  );
}

interface Props {
  readonly tabel: Eutabel;
  readonly udadtil: boolean;
  readonly open: Eukode | null;
  readonly onOpen: (kode: Eukode) => void;
}

/** The common indicators in the order of the regulation, by gender, age and education. */
export function EuTable({ tabel, udadtil, open, onOpen }: Props): ReactNode {
  const rows: readonly (Euraekke | Vistraekke)[] = udadtil ? tabel.udadtil : tabel.raekker;
  return (
    <div className={styles['scroll']}>
      <table className={`${table['table']} ${styles['table']}`} data-testid="eu-tabel" data-dato={tabel.dato}>
        <Head />
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.kode}>
              {text.grupper[row.kode] !== undefined && (
                <tr className={styles['group']}>
                  <th colSpan={WIDTH} scope="rowgroup">
                    {text.grupper[row.kode]}
                  </th>
                </tr>
              )}
              <Row row={row} tabel={tabel} open={open === row.kode} onOpen={onOpen} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
