import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { PageTabs } from '../../ui/index.ts';
import { ATTENTION, COMPARE, OVERBLIK } from './addresses.ts';

const { faner } = tekster.overblik;

interface Props {
  readonly current: string;
  readonly dato: string;
  readonly extra?: ReactNode;
}

/** Status, two dates, and what needs attention; the last with its number, so that nothing after it moves. */
export function OverblikTabs({ current, dato, extra }: Props): ReactNode {
  const attention = useOperation('overblik.attention', { dato }, { keepPrevious: true });
  const count = attention.data?.indikatorer.length ?? 0;
  const tabs = [
    { to: OVERBLIK, label: faner.status },
    { to: COMPARE, label: faner.sammenlign },
    { to: ATTENTION, label: count === 0 ? faner.opmaerksomhed : faner.opmaerksomhedAntal(count) },
  ];
  return (
    <PageTabs label={faner.navn} tabs={tabs} current={current} {...(extra === undefined ? {} : { extra })} />
  );
}
