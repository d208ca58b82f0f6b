import { Button } from '@mantine/core';
import { IconCalendarPlus, IconCalendarStats } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { addDays } from '#shared/domain/kalender/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { PeriodStates } from '../indsendelser/index.ts';
import { PeriodeDialog, type PeriodeDraft } from './PeriodeDialog.tsx';
import styles from './PerioderPage.module.css';
import { PlanTable } from './PlanTable.tsx';
import { TrafficLights } from './TrafficLights.tsx';
import { usePlan, type Plan } from './usePlan.ts';

const { perioder } = tekster;

/** The next period: numbered on, from the day after the last. */
function nextPeriode(plan: Plan): PeriodeDraft {
  const last = plan.perioder.at(-1);
  const til = last?.til ?? null;
  const fra = til === null ? null : addDays(til, 1);
  return { id: null, nr: Math.max(0, ...plan.perioder.map((p) => p.nr ?? 0)) + 1, fra, til: null };
}

function PlanCard({ plan, onEdit }: { plan: Plan; onEdit: (draft: PeriodeDraft) => void }): ReactNode {
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
  return <PlanTable plan={plan} onEdit={({ id, nr, fra, til }) => onEdit({ id, nr: nr ?? 0, fra, til })} />;
}

/** Periods, targets and what is expected when; and the table of the lights. */
export function PerioderPage(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const plan = usePlan();
  const [draft, setDraft] = useState<PeriodeDraft | null>(null);
  const add = (
    <Button
      variant="default"
      leftSection={<IconCalendarPlus size={16} />}
      disabled={!plan.ready}
      onClick={() => setDraft(nextPeriode(plan))}
    >
      {perioder.tilfoejPeriode}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={perioder.titel}
        subtitle={perioder.undertitel}
        actions={skrivebeskyttet ? undefined : add}
      />
      <div className={styles['card']}>
        <PlanCard plan={plan} onEdit={setDraft} />
      </div>
      <p className={styles['note']}>
        {perioder.ikkeAngivet} {!skrivebeskyttet && perioder.taster}
      </p>
      <div className={styles['states']}>
        <PeriodStates />
      </div>
      <div className={styles['lights']}>
        <TrafficLights />
      </div>
      <PeriodeDialog draft={draft} onClose={() => setDraft(null)} />
    </>
  );
}
