import { useRef, useState, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows, WithPanel } from '../../../ui/index.ts';
import { COMPARE } from '../addresses.ts';
import { OverblikTabs } from '../OverblikTabs.tsx';
import layout from '../Overblik.module.css';
import { useOverblikChoice } from '../useOverblik.ts';
import { CompareControls } from './CompareControls.tsx';
import type { GridHandle } from '../GroupedGrid.tsx';
import { CompareTable, type CompareTableProps } from './CompareTable.tsx';
import { MovedPanel } from './MovedPanel.tsx';
import { useSpan } from './useSpan.ts';
import styles from './compare.module.css';

const { indikatorer } = tekster;

type Compared = OutputOf<'overblik.compare'>;

interface TableCardProps extends Omit<CompareTableProps, 'rows'> {
  readonly data: Compared | undefined;
}

function TableCard({ data, ...table }: TableCardProps): ReactNode {
  const rows = data?.indikatorer;
  return (
    <div
      className={`${layout['tableCard'] ?? ''} ${styles['card'] ?? ''}`}
      aria-busy={data === undefined}
      data-foer={data?.foer}
      data-nu={data?.nu}
    >
      {rows === undefined && <SkeletonRows rows={14} />}
      {rows?.length === 0 && <EmptyState title={indikatorer.uden.titel} note={indikatorer.uden.note} />}
      {rows !== undefined && rows.length > 0 && <CompareTable {...table} rows={rows} />}
    </div>
  );
}

/** All indicators at two days, what moved between them, and which records did it. */
export function ComparePage(): ReactNode {
  const { dato } = useOverblikChoice().choice;
  const span = useSpan();
  const [open, setOpen] = useState<string | null>(null);
  const table = useRef<GridHandle>(null);
  const { input } = span;
  const enabled = input !== null;
  const found = useOperation('overblik.compare', input ?? { foer: { dato }, nu: dato }, {
    enabled,
    keepPrevious: true,
  });
  const chosen = found.data?.indikatorer.find((r) => r.nr === open);
  const close = (): void => {
    setOpen(null);
    table.current?.focus();
  };
  const panel = chosen !== undefined && input !== null && (
    <MovedPanel key={chosen.nr} forskel={chosen} input={input} onClose={close} />
  );
  return (
    <WithPanel panel={panel} fills>
      <PageHeader title={indikatorer.titel} />
      <OverblikTabs current={COMPARE} dato={dato} />
      <CompareControls span={span} />
      {found.isError && <ErrorBox error={found.error} onRetry={() => void found.refetch()} />}
      {!found.isError && <TableCard data={found.data} handle={table} open={open} onOpen={setOpen} />}
    </WithPanel>
  );
}
