import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Indikatorresultat, Styring } from '#shared/contract/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useBreadcrumbName } from '../../../app/shell/breadcrumb.tsx';
import { useOperation } from '../../../service/index.ts';
import {
  EmptyState,
  ErrorBox,
  errorCode,
  PageHeader,
  SkeletonRows,
  useOpened,
  WithPanel,
} from '../../../ui/index.ts';
import { IndicatorPanel, shortName } from '../../indikatorer/index.ts';
import { indicatorPath, OVERBLIK } from '../addresses.ts';
import { OverblikDate } from '../OverblikDate.tsx';
import { useOverblikChoice } from '../useOverblik.ts';
import { Breakdown } from './Breakdown.tsx';
import { Facts } from './Facts.tsx';
import { PartPanel } from './PartPanel.tsx';
import { Periods } from './Periods.tsx';
import { Reasons } from './Reasons.tsx';
import { SeriesCard } from './SeriesCard.tsx';
import type { Drill } from './drill.ts';
import styles from './indikator.module.css';

const { overblik } = tekster;

/** As they stand in Overblik: group by group. */
const inOrder = (all: readonly Indikatorresultat[]): Indikatorresultat[] =>
  GRUPPER.flatMap((gruppe) => all.filter((i) => i.gruppe === gruppe));

function Neighbours({ nr, dato }: { readonly nr: string; readonly dato: string }): ReactNode {
  const count = useOperation('indikatorer.count', { dato }, { keepPrevious: true });
  const all = inOrder(count.data?.indikatorer ?? []);
  const at = all.findIndex((i) => i.nr === nr);
  const step = (to: Indikatorresultat | undefined, label: (navn: string) => string, icon: ReactNode) =>
    to === undefined || at < 0 ? (
      <ActionIcon variant="default" size={32} disabled aria-hidden>
        {icon}
      </ActionIcon>
    ) : (
      <ActionIcon
        component={Link}
        href={indicatorPath(to.nr)}
        variant="default"
        size={32}
        aria-label={label(`${to.nr} ${shortName(to.navn)}`)}
        title={label(`${to.nr} ${shortName(to.navn)}`)}
      >
        {icon}
      </ActionIcon>
    );
  return (
    <>
      {step(all[at - 1], overblik.forrige, <IconChevronLeft size={16} />)}
      {step(all[at + 1], overblik.naeste, <IconChevronRight size={16} />)}
    </>
  );
}

function Body({ data, drill }: { readonly data: Styring; readonly drill: Drill }): ReactNode {
  const showMonth = (til: string): void => {
    const month = data.maaneder.find((m) => m.til === til);
    if (month === undefined || month.iMaaneden === 0) return;
    const title = overblik.panel.maaned(overblik.diagram.maanedNavn(month.fra));
    drill.show({ udsnit: { fra: month.fra, til: month.til }, title });
  };
  return (
    <div className={styles['body']} data-dato={data.dato} data-nr={data.indikator.nr}>
      <Facts data={data} onAll={() => drill.show('all')} />
      <Reasons grunde={data.grunde} />
      <SeriesCard data={data} onMonth={showMonth} />
      <Breakdown data={data} onPart={drill.show} />
      <Periods data={data} onPart={drill.show} />
    </div>
  );
}

function Missing(): ReactNode {
  return (
    <EmptyState
      title={overblik.findesIkke}
      note={overblik.findesIkkeNote}
      action={<Link href={OVERBLIK}>{overblik.tilOverblik}</Link>}
    />
  );
}

interface Asked {
  readonly nr: string;
  readonly dato: string;
}

/** Who is behind the number, or behind one part of it; null while nobody asks. */
function behind({ open, close }: Drill, { nr, dato }: Asked, data: Styring | undefined): ReactNode {
  if (data === undefined || open === null) return null;
  if (open === 'all') return <IndicatorPanel indikator={data.indikator} input={{ dato }} onClose={close} />;
  return <PartPanel key={JSON.stringify(open.udsnit)} {...{ nr, dato }} part={open} onClose={close} />;
}

/** One indicator: how it goes, what it takes, where it leads, and who is behind it. */
export function IndicatorPage({ nr }: { readonly nr: string }): ReactNode {
  const state = useOverblikChoice();
  const { dato } = state.choice;
  const found = useOperation('overblik.indicator', { nr, dato }, { keepPrevious: true });
  const drill: Drill = useOpened();
  const data = found.data;
  const title = data === undefined ? nr : `${nr} ${shortName(data.indikator.navn)}`;
  useBreadcrumbName(title);
  const actions = (
    <>
      <OverblikDate {...state} />
      <Neighbours nr={nr} dato={dato} />
    </>
  );
  const missing = found.isError && errorCode(found.error) === 'findes_ikke';
  return (
    <WithPanel panel={behind(drill, { nr, dato }, data)} busy={found.isPending} className={styles['main']}>
      <PageHeader title={title} actions={actions} />
      {missing && <Missing />}
      {found.isError && !missing && <ErrorBox error={found.error} onRetry={() => void found.refetch()} />}
      {data === undefined && !found.isError && <SkeletonRows rows={16} />}
      {data !== undefined && <Body data={data} drill={drill} />}
    </WithPanel>
  );
}
