import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Indikatorresultat } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { ErrorBox, SidePanel, SkeletonRows } from '../../ui/index.ts';
import { Definition } from './Definition.tsx';
import styles from './IndicatorPanel.module.css';
import { otherCounts } from './ord.ts';
import { UnitList } from './UnitList.tsx';
import type { CountInput } from './useOverblik.ts';

const { panel } = tekster.indikatorer;

interface Props {
  readonly indikator: Indikatorresultat;
  readonly input: CountInput;
  readonly onClose: () => void;
}

/** What a number is made of: the units that count, those that nearly do, and the rule. */
export function IndicatorPanel({ indikator, input, onClose }: Props): ReactNode {
  const { nr, navn, status, antalTaellerIkke } = indikator;
  const count = useOperation('indikatorer.count', { ...input, nr }, { keepPrevious: true });
  const units = count.data?.indikatorer.find((i) => i.nr === nr);
  const kilde = useOperation('indikatorer.list', {}).data?.raekker.find((d) => d.nr === nr)?.kilde ?? '';
  const other = otherCounts(indikator, kilde).join(', ');
  const lists = (ikke: boolean): ReactNode => {
    if (count.isError) return <ErrorBox error={count.error} onRetry={() => void count.refetch()} />;
    if (units === undefined) return <SkeletonRows rows={6} />;
    return (
      <UnitList
        taeller={ikke ? null : (units.taeller ?? [])}
        taellerIkke={ikke ? (units.taellerIkke ?? []) : null}
      />
    );
  };
  return (
    <SidePanel
      overline={nr}
      title={navn}
      onClose={onClose}
      footer={
        <>
          <div data-testid="panel-sum">{panel.sum(status ?? 0, antalTaellerIkke)}</div>
          {other !== '' && <div>{panel.ogsaa(other)}</div>}
        </>
      }
    >
      <Tabs defaultValue="taeller" className={styles['tabs'] ?? ''} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="taeller">
            {panel.taeller} {formatHeltal(status)}
          </Tabs.Tab>
          <Tabs.Tab value="ikke">
            {panel.taellerIkke} {formatHeltal(antalTaellerIkke)}
          </Tabs.Tab>
          <Tabs.Tab value="definition">{panel.definition}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="taeller" className={styles['panel'] ?? ''}>
          {lists(false)}
        </Tabs.Panel>
        <Tabs.Panel value="ikke" className={styles['panel'] ?? ''}>
          {lists(true)}
        </Tabs.Panel>
        <Tabs.Panel value="definition" className={styles['panel'] ?? ''}>
          <Definition indikator={indikator} />
        </Tabs.Panel>
      </Tabs>
    </SidePanel>
  );
}
