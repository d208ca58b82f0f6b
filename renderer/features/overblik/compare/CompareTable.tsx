import type { ReactNode } from 'react';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { shortName } from '../../indikatorer/index.ts';
import layout from '../Overblik.module.css';
import { GroupedGrid, type GridProps } from '../GroupedGrid.tsx';
import { signed, type Forskel } from './signed.ts';
import styles from './compare.module.css';

const { overblik, indikatorer } = tekster;
const text = overblik.sammenlign;
const COLUMNS = 7;

export interface CompareTableProps extends Omit<GridProps, 'onGo'> {
  readonly rows: readonly Forskel[];
}

function Head(): ReactNode {
  return (
    <>
      <th className={layout['nr']}>
        <span className={layout['hidden']}>{indikatorer.kolonner.nr}</span>
      </th>
      <th>{indikatorer.kolonner.indikator}</th>
      {[text.foer, text.nu, text.forskel, text.tilfoejet, text.fjernet].map((label) => (
        <th key={label} className={styles['number']}>
          {label}
        </th>
      ))}
    </>
  );
}

function Cells({ row }: { readonly row: Forskel }): ReactNode {
  const moved = row.foer !== row.nu;
  return (
    <>
      <td className={layout['nr']}>{row.nr}</td>
      <td className={layout['name']} title={row.navn}>
        {shortName(row.navn)}
      </td>
      <td className={styles['number']}>{formatHeltal(row.foer)}</td>
      <td className={styles['number']}>{formatHeltal(row.nu)}</td>
      <td className={styles['number']} data-moved={moved || undefined}>
        {signed(row)}
      </td>
      <td className={`${styles['number'] ?? ''} ${styles['dim'] ?? ''}`}>{formatHeltal(row.tilfoejet)}</td>
      <td className={`${styles['number'] ?? ''} ${styles['dim'] ?? ''}`}>{formatHeltal(row.fjernet)}</td>
    </>
  );
}

/** Each indicator before and now; a row opens the records that moved it. */
export const CompareTable = ({ rows, ...grid }: CompareTableProps): ReactNode => (
  <GroupedGrid
    {...grid}
    label={text.tabel}
    head={<Head />}
    columns={COLUMNS}
    rows={rows}
    renderCells={(row) => <Cells row={row} />}
  />
);
