import {
  Fragment,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import type { Indikatorresultat } from '#shared/contract/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
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
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

function nextIndex(key: string, index: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, index + step));
}

/** One tab stop; arrows move, Enter opens. While a panel is open it follows the arrows. */
function useRows(order: readonly string[], open: string | null, onOpen: (nr: string) => void) {
  const rows = useRef(new Map<string, HTMLTableRowElement>());
  const [current, setCurrent] = useState<string | null>(open);
  const active = current !== null && order.includes(current) ? current : (order[0] ?? null);
  const focus = (nr: string | null): void => rows.current.get(nr ?? '')?.focus();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (active !== null) onOpen(active);
      return;
    }
    const next = nextIndex(event.key, order.indexOf(active ?? ''), order.length);
    const nr = next === null ? undefined : order[next];
    if (nr === undefined) return;
    event.preventDefault();
    setCurrent(nr);
    focus(nr);
    if (open !== null) onOpen(nr);
  };
  const register = (nr: string) => (row: HTMLTableRowElement | null) => {
    if (row === null) rows.current.delete(nr);
    else rows.current.set(nr, row);
  };
  return { active, setCurrent, focus, onKeyDown, register };
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

export function IndicatorTable({ handle, indikatorer: alle, open, onOpen }: IndicatorTableProps): ReactNode {
  const groups = GRUPPER.map((gruppe) => ({ gruppe, rows: alle.filter((i) => i.gruppe === gruppe) }));
  const order = groups.flatMap(({ rows }) => rows.map((i) => i.nr));
  const { active, setCurrent, focus, onKeyDown, register } = useRows(order, open, onOpen);
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
