import type { ReactNode } from 'react';
import type { Indikatorresultat } from '#shared/contract/index.ts';
import { formatHeltal, formatProcent, tekster } from '#shared/tekster/index.ts';
import { Bar, Lys } from '../../ui/index.ts';
import { remarkWords, rowRemarks, shortName } from '../indikatorer/index.ts';
import styles from './Overblik.module.css';

const { indikatorer } = tekster;

function Status({ status, maaltal }: Pick<Indikatorresultat, 'status' | 'maaltal'>): ReactNode {
  return (
    <>
      <strong>{formatHeltal(status)}</strong>
      {maaltal !== null && <span className={styles['of']}> {indikatorer.af(maaltal)}</span>}
    </>
  );
}

const barLabel = ({ status, maaltal, forventet }: Indikatorresultat): string =>
  status === null ? indikatorer.ikkeIndsamlet : indikatorer.soejle(status, maaltal ?? 0, forventet);

/** What the row of an indicator says. */
export function IndicatorCells({ indikator }: { readonly indikator: Indikatorresultat }): ReactNode {
  const { nr, navn, status, maaltal, forventet, procent, lys } = indikator;
  return (
    <>
      <td className={styles['nr']}>{nr}</td>
      <td className={styles['name']} title={navn}>
        {shortName(navn)}
      </td>
      <td className={styles['number']}>
        <Status status={status} maaltal={maaltal} />
      </td>
      <td className={styles['barCell']}>
        <Bar value={status} target={maaltal} expected={forventet} tone={lys} label={barLabel(indikator)} />
      </td>
      <td className={styles['number']}>{formatProcent(procent)}</td>
      <td className={styles['light']}>
        <Lys lys={lys} />
      </td>
      <td className={styles['remark']} title={remarkWords(indikator).join(' · ')}>
        {rowRemarks(indikator)}
      </td>
    </>
  );
}
