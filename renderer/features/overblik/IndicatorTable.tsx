import type { ReactNode } from 'react';
import type { Indikatorresultat } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { GroupedGrid, type GridProps } from './GroupedGrid.tsx';
import { IndicatorCells } from './IndicatorCells.tsx';
import styles from './Overblik.module.css';

const { indikatorer } = tekster;
const COLUMNS = 7;

export interface IndicatorTableProps extends Required<GridProps> {
  readonly indikatorer: readonly Indikatorresultat[];
}

function Head(): ReactNode {
  const { kolonner } = indikatorer;
  return (
    <>
      <th className={styles['nr']}>
        <span className={styles['hidden']}>{kolonner.nr}</span>
      </th>
      <th>{kolonner.indikator}</th>
      <th className={styles['number']}>{kolonner.status}</th>
      <th className={styles['barCell']} title={indikatorer.forventetForklaret}>
        {kolonner.modMaaltal}
      </th>
      <th className={styles['number']}>{kolonner.opnaaet}</th>
      <th className={styles['light']}>{kolonner.lys}</th>
      <th className={styles['remark']}>
        <span className={styles['hidden']}>{kolonner.bemaerkning}</span>
      </th>
    </>
  );
}

/** Every indicator against its target; a row opens what the number is made of. */
export const IndicatorTable = ({ indikatorer: rows, ...grid }: IndicatorTableProps): ReactNode => (
  <GroupedGrid
    {...grid}
    label={indikatorer.tabel}
    head={<Head />}
    columns={COLUMNS}
    rows={rows}
    renderCells={(indikator) => <IndicatorCells indikator={indikator} />}
  />
);
