import { Button } from '@mantine/core';
import { IconCalendarPlus, IconCalendarStats } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { PeriodStates } from '../indsendelser/index.ts';
import { PasteGrid } from './PasteGrid.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import styles from './PerioderPage.module.css';
import { PlanTable } from './PlanTable.tsx';
import { TrafficLights } from './TrafficLights.tsx';
import { usePlan, type Plan } from './usePlan.ts';

const { perioder } = tekster;

function PlanCard({ plan, onEdit }: { plan: Plan; onEdit: () => void }): ReactNode {
  if (plan.error !== null) return <ErrorBox error={plan.error} onRetry={plan.retry} />;
  if (!plan.ready) return <SkeletonRows rows={14} />;
  if (plan.indikatorer.length === 0) {
    return (
      <EmptyState
        icon={<IconCalendarStats size={22} />}
        title={perioder.ingenIndikatorer}
        note={perioder.ingenIndikatorerNote}
      />
    );
  }
  return <PlanTable plan={plan} onEdit={onEdit} />;
}

/** Periods, targets and what is expected when; and the table of the lights. */
export function PerioderPage(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const plan = usePlan();
  const [planning, setPlanning] = useState(false);
  const add = (
    <Button
      variant="default"
      leftSection={<IconCalendarPlus size={16} />}
      disabled={!plan.ready}
      onClick={() => setPlanning(true)}
    >
      {perioder.planTitel}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={perioder.titel}
        subtitle={perioder.undertitel}
        actions={skrivebeskyttet ? undefined : add}
      />
      <PasteGrid plan={plan} readOnly={skrivebeskyttet}>
        <PlanCard plan={plan} onEdit={() => setPlanning(true)} />
      </PasteGrid>
      <p className={styles['note']}>
        {perioder.ikkeAngivet} {!skrivebeskyttet && perioder.taster}
      </p>
      <div className={styles['states']}>
        <PeriodStates />
      </div>
      <div className={styles['lights']}>
        <TrafficLights />
      </div>
      <PlanDialog plan={plan} opened={planning} onClose={() => setPlanning(false)} />
    </>
  );
}
