import { useRef, type ReactNode } from 'react';
import type { Opgoerelse } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { GroupCards } from './GroupCards.tsx';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { IndicatorTable, type IndicatorTableHandle, type IndicatorTableProps } from './IndicatorTable.tsx';
import { OverblikControls } from './OverblikControls.tsx';
import styles from './Overblik.module.css';
import { useCountInput, useOverblikChoice } from './useOverblik.ts';

const { indikatorer } = tekster;

interface TableCardProps extends Omit<IndicatorTableProps, 'indikatorer'> {
  readonly data: Opgoerelse | undefined;
  readonly pending: boolean;
}

function TableCard({ data, pending, ...table }: TableCardProps): ReactNode {
  const empty = data?.indikatorer.length === 0;
  return (
    <div
      className={styles['tableCard']}
      aria-busy={pending}
      data-dato={data?.dato}
      data-fra={data?.fra ?? undefined}
    >
      {data === undefined && <SkeletonRows rows={14} />}
      {empty && <EmptyState title={indikatorer.uden.titel} note={indikatorer.uden.note} />}
      {data !== undefined && !empty && <IndicatorTable {...table} indikatorer={data.indikatorer} />}
    </div>
  );
}

/** All indicators at a date; each number opens what it is made of. */
export function OverblikPage(): ReactNode {
  const { choice, set, today } = useOverblikChoice();
  const { input, periode } = useCountInput(choice);
  const count = useOperation('indikatorer.count', input, { keepPrevious: true });
  const table = useRef<IndicatorTableHandle>(null);
  const data = count.data;
  const open = data?.indikatorer.find((i) => i.nr === choice.nr);
  const close = (): void => {
    set({ nr: null });
    table.current?.focus();
  };
  const controls = <OverblikControls choice={choice} set={set} harPeriode={periode !== null} />;
  return (
    <div className={styles['layout']} data-panel={open !== undefined || undefined}>
      <div className={styles['main']}>
        <PageHeader title={indikatorer.titel} actions={controls} />
        {count.isError && <ErrorBox error={count.error} onRetry={() => void count.refetch()} />}
        <GroupCards data={data} choice={choice} today={today} onDato={(dato) => set({ dato })} />
        {(data !== undefined || !count.isError) && (
          <TableCard
            data={data}
            pending={count.isPending}
            handle={table}
            open={choice.nr}
            onOpen={(nr) => set({ nr })}
          />
        )}
      </div>
      {open !== undefined && <IndicatorPanel key={open.nr} indikator={open} input={input} onClose={close} />}
    </div>
  );
}
