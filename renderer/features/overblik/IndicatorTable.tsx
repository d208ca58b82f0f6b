import { Fragment, useImperativeHandle, type ReactNode, type Ref } from 'react';
import type { Indikatorresultat } from '#shared/contract/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { useRows } from './useRows.ts';
import styles from './Overblik.module.css';

const { indikatorer } = tekster;
const COLUMNS = 7;

export interface IndicatorTableHandle {
  /** Puts the keyboard back on the row it was on. */
  focus(): void;
}

export interface IndicatorTableProps {
  readonly handle: Ref<IndicatorTableHandle>;
  readonly indikatorer: readonly Indikatorresultat[];
  readonly open: string | null;
  readonly onOpen: (nr: string) => void;
  /** To the page of the indicator. */
  readonly onGo: (nr: string) => void;
}

function Head(): ReactNode {
  const { kolonner } = indikatorer;
  return (
    <thead>
      <tr>
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
      </tr>
    </thead>
  );
}

export function IndicatorTable({ handle, indikatorer: alle, ...rest }: IndicatorTableProps): ReactNode {
  const { open, onOpen } = rest;
  const groups = GRUPPER.map((gruppe) => ({ gruppe, rows: alle.filter((i) => i.gruppe === gruppe) }));
  const order = groups.flatMap(({ rows }) => rows.map((i) => i.nr));
  const { active, setCurrent, focus, onKeyDown, register } = useRows(order, rest);
  useImperativeHandle(handle, () => ({ focus: () => focus(active) }));
  return (
    // A grid is a table whose rows take the keyboard (WAI-ARIA grid pattern).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table className={styles['table']} role="grid" aria-label={indikatorer.tabel} onKeyDown={onKeyDown}>
      <Head />
      <tbody>
        {groups.map(({ gruppe, rows }) => (
          <Fragment key={gruppe}>
            {rows.length > 0 && (
              <tr className={styles['group']}>
                <th colSpan={COLUMNS} scope="rowgroup">
                  {indikatorer.grupper[gruppe]}
                </th>
              </tr>
            )}
            {rows.map((indikator) => (
              <IndicatorRow
                key={indikator.nr}
                indikator={indikator}
                rowRef={register(indikator.nr)}
                tabStop={indikator.nr === active}
                open={indikator.nr === open}
                onFocus={() => setCurrent(indikator.nr)}
                onOpen={() => onOpen(indikator.nr)}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
