import { useRef, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { GroupCards } from './GroupCards.tsx';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { IndicatorTable, type IndicatorTableHandle } from './IndicatorTable.tsx';
import { OverblikControls } from './OverblikControls.tsx';
import styles from './Overblik.module.css';
import { useCountInput, useOverblikChoice } from './useOverblik.ts';

const { indikatorer } = tekster;

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
  return (
    <div className={styles['layout']} data-panel={open !== undefined || undefined}>
      <div className={styles['main']}>
        <PageHeader
          title={indikatorer.titel}
          actions={<OverblikControls choice={choice} set={set} harPeriode={periode !== null} />}
        />
        {count.isError && <ErrorBox error={count.error} onRetry={() => void count.refetch()} />}
        <GroupCards data={data} choice={choice} today={today} onDato={(dato) => set({ dato })} />
        <div className={styles['tableCard']} aria-busy={count.isPending}>
          {data === undefined && !count.isError && <SkeletonRows rows={14} />}
          {data?.indikatorer.length === 0 && (
            <EmptyState title={indikatorer.uden.titel} note={indikatorer.uden.note} />
          )}
          {data !== undefined && data.indikatorer.length > 0 && (
            <IndicatorTable
              handle={table}
              indikatorer={data.indikatorer}
              open={choice.nr}
              onOpen={(nr) => set({ nr })}
            />
          )}
        </div>
      </div>
      {open !== undefined && <IndicatorPanel key={open.nr} indikator={open} input={input} onClose={close} />}
    </div>
  );
}
