import { IconChartLine } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Opgoerelse } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows, WithPanel } from '../../ui/index.ts';
import { GroupCards } from './GroupCards.tsx';
import { NextPoint } from '../aarshjul/index.ts';
import { IndicatorPanel } from '../indikatorer/index.ts';
import type { GridHandle } from './GroupedGrid.tsx';
import { IndicatorTable, type IndicatorTableProps } from './IndicatorTable.tsx';
import { OverblikControls } from './OverblikControls.tsx';
import styles from './Overblik.module.css';
import { indicatorPath, OVERBLIK } from './addresses.ts';
import { OverblikTabs } from './OverblikTabs.tsx';
import { useCountInput, useOverblikChoice } from './useOverblik.ts';

const { indikatorer, overblik } = tekster;

interface TableCardProps extends Omit<IndicatorTableProps, 'indikatorer' | 'onGo'> {
  readonly data: Opgoerelse | undefined;
  readonly pending: boolean;
}

function TableCard({ data, pending, ...table }: TableCardProps): ReactNode {
  const [, navigate] = useLocation();
  const goTo = (nr: string): void => navigate(indicatorPath(nr));
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
      {data !== undefined && !empty && (
        <IndicatorTable {...table} onGo={goTo} indikatorer={data.indikatorer} />
      )}
    </div>
  );
}

/** The way from a number to its own page. */
function More({ nr }: { readonly nr: string }): ReactNode {
  return (
    <Link href={indicatorPath(nr)} className={styles['more'] ?? ''}>
      <IconChartLine size={15} aria-hidden />
      {overblik.tilSiden}
    </Link>
  );
}

/** All indicators at a date; each number opens what it is made of. */
export function OverblikPage(): ReactNode {
  const { choice, set, today } = useOverblikChoice();
  const { input, periode } = useCountInput(choice);
  const count = useOperation('indikatorer.count', input, { keepPrevious: true });
  const table = useRef<GridHandle>(null);
  const { data } = count;
  const open = data?.indikatorer.find((i) => i.nr === choice.nr);
  const more = open && <More nr={open.nr} />;
  const close = (): void => {
    set({ nr: null });
    table.current?.focus();
  };
  const panel = open && (
    <IndicatorPanel key={open.nr} indikator={open} input={input} onClose={close} more={more} />
  );
  const controls = <OverblikControls choice={choice} set={set} harPeriode={periode !== null} />;
  return (
    <WithPanel panel={panel} fills>
      <PageHeader title={indikatorer.titel} actions={controls} />
      <OverblikTabs current={OVERBLIK} dato={choice.dato} extra={<NextPoint />} />
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
    </WithPanel>
  );
}
