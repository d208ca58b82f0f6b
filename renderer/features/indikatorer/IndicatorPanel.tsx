import { Tabs } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { ENHEDER_PR_SIDE, type Indikatorresultat, type InputOf } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useOperation, usePages } from '../../service/index.ts';
import { ErrorBox, SidePanel, SkeletonRows } from '../../ui/index.ts';
import { Definition } from './Definition.tsx';
import styles from './IndicatorPanel.module.css';
import { otherCounts, remarkWords } from './ord.ts';
import { UnitList } from './UnitList.tsx';

const { panel } = tekster.indikatorer;

/** What is counted: the day, from the beginning or from a day, on which scale. */
type CountInput = Pick<InputOf<'indikatorer.count'>, 'dato' | 'fra' | 'trafiklys'>;

interface Props {
  readonly indikator: Indikatorresultat;
  readonly input: CountInput;
  readonly onClose: () => void;
  /** Where there is more of the indicator than its units. */
  readonly more?: ReactNode;
}

function Units({ nr, input, counted }: { nr: string; input: CountInput; counted: boolean }): ReactNode {
  const { dato, fra } = input;
  const asked = { dato, nr, taeller: counted, ...(fra === undefined ? {} : { fra }) };
  const { pages, more, error, retry } = usePages('indikatorer.units', asked, ENHEDER_PR_SIDE);
  const taeller = useMemo(() => pages?.flatMap((p) => p.taeller) ?? [], [pages]);
  const taellerIkke = useMemo(() => pages?.flatMap((p) => p.taellerIkke) ?? [], [pages]);
  if (error !== null) return <ErrorBox error={error} onRetry={retry} />;
  if (pages === undefined) return <SkeletonRows rows={6} />;
  return counted ? (
    <UnitList taeller={taeller} taellerIkke={null} onMore={more} />
  ) : (
    <UnitList taeller={null} taellerIkke={taellerIkke} grunde={pages[0]?.grunde} onMore={more} />
  );
}

/** "6 tæller + 3 tæller ikke = 9 mulige", and what another unit would give. */
function Sum({ indikator }: { readonly indikator: Indikatorresultat }): ReactNode {
  const list = useOperation('indikatorer.list', {});
  const kilde = list.data?.raekker.find((d) => d.id === indikator.id)?.kilde ?? '';
  const other = otherCounts(indikator, kilde).join(', ');
  return (
    <>
      <div data-testid="panel-sum">{panel.sum(indikator.status ?? 0, indikator.antalTaellerIkke)}</div>
      {other !== '' && <div>{panel.ogsaa(other)}</div>}
    </>
  );
}

/** What a number is made of: the units that count, those that nearly do, and the rule. */
export function IndicatorPanel({ indikator, input, onClose, more }: Props): ReactNode {
  const { nr, navn, status, antalTaellerIkke } = indikator;
  const remarks = remarkWords(indikator).join(' · ');
  const page = styles['panel'] ?? '';
  return (
    <SidePanel overline={nr} title={navn} onClose={onClose} footer={<Sum indikator={indikator} />}>
      {more}
      {remarks !== '' && <p className={styles['remarks']}>{remarks}</p>}
      <Tabs defaultValue="taeller" className={styles['tabs'] ?? ''} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="taeller">{`${panel.taeller} ${formatHeltal(status)}`}</Tabs.Tab>
          <Tabs.Tab value="ikke">{`${panel.taellerIkke} ${formatHeltal(antalTaellerIkke)}`}</Tabs.Tab>
          <Tabs.Tab value="definition">{panel.definition}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="taeller" className={page}>
          <Units nr={nr} input={input} counted />
        </Tabs.Panel>
        <Tabs.Panel value="ikke" className={page}>
          <Units nr={nr} input={input} counted={false} />
        </Tabs.Panel>
        <Tabs.Panel value="definition" className={page}>
          <Definition indikator={indikator} dato={input.dato} />
        </Tabs.Panel>
      </Tabs>
    </SidePanel>
  );
}
