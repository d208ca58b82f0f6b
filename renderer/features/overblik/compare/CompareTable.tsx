import { Fragment, useImperativeHandle, type ReactNode, type Ref } from 'react';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { shortName } from '../../indikatorer/index.ts';
import layout from '../Overblik.module.css';
import { useRows } from '../useRows.ts';
import { signed, type Forskel } from './signed.ts';
import styles from './compare.module.css';

const { overblik, indikatorer } = tekster;
const text = overblik.sammenlign;
const COLUMNS = 7;

export interface CompareTableHandle {
  /** Puts the keyboard back on the row it was on. */
  focus(): void;
}

export interface CompareTableProps {
  readonly handle: Ref<CompareTableHandle>;
  readonly rows: readonly Forskel[];
  readonly open: string | null;
  readonly onOpen: (nr: string) => void;
}

function Head(): ReactNode {
  return (
    <thead>
      <tr>
        <th className={layout['nr']}>
          <span className={layout['hidden']}>{indikatorer.kolonner.nr}</span>
        </th>
        <th>{indikatorer.kolonner.indikator}</th>
        {[text.foer, text.nu, text.forskel, text.tilfoejet, text.fjernet].map((label) => (
          <th key={label} className={styles['number']}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
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
export function CompareTable({ handle, rows: alle, open, onOpen }: CompareTableProps): ReactNode {
  const groups = GRUPPER.map((gruppe) => ({ gruppe, rows: alle.filter((r) => r.gruppe === gruppe) }));
  const order = groups.flatMap(({ rows }) => rows.map((r) => r.nr));
  const { active, setCurrent, focus, onKeyDown, register } = useRows(order, { open, onOpen });
  useImperativeHandle(handle, () => ({ focus: () => focus(active) }));
  return (
    // A grid is a table whose rows take the keyboard (WAI-ARIA grid pattern).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
    <table className={layout['table']} role="grid" aria-label={text.tabel} onKeyDown={onKeyDown}>
      <Head />
      <tbody>
        {groups.map(({ gruppe, rows }) => (
          <Fragment key={gruppe}>
            {rows.length > 0 && (
              <tr className={layout['group']}>
                <th colSpan={COLUMNS} scope="rowgroup">
                  {indikatorer.grupper[gruppe]}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr
                key={row.nr}
                ref={register(row.nr)}
                className={layout['row']}
                tabIndex={row.nr === active ? 0 : -1}
                aria-selected={row.nr === open}
                data-nr={row.nr}
                onFocus={() => setCurrent(row.nr)}
                onClick={() => onOpen(row.nr)}
              >
                <Cells row={row} />
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
