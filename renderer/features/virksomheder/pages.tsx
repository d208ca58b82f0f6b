import type { ReactNode } from 'react';
import { LeaveGuard } from '../../ui/form/index.ts';
import { NEW, RecordPage, UndoDialog } from '../registrering/index.ts';
import { kontaktKind, stoetteKind, virksomhedKind } from './kinds.ts';
import { CallAgainPage } from './CallAgainPage.tsx';
import classes from './cards.module.css';
import { CALL_AGAIN, CompanyTabs, FUNNEL } from './CompanyTabs.tsx';
import { FunnelPage } from './FunnelPage.tsx';
import { VirksomhedRecord } from './VirksomhedRecord.tsx';

interface PageProps {
  readonly id?: string;
}

export function VirksomhederPage({ id }: PageProps): ReactNode {
  if (id === FUNNEL || id === CALL_AGAIN) {
    return (
      <LeaveGuard>
        <div className={classes['page']}>
          <CompanyTabs view={id} />
          {id === FUNNEL ? <FunnelPage /> : <CallAgainPage />}
        </div>
        <UndoDialog />
      </LeaveGuard>
    );
  }
  if (id === undefined || id === NEW)
    return <RecordPage kind={virksomhedKind} id={id} opensNew above={<CompanyTabs view="" />} />;
  return (
    <LeaveGuard>
      <VirksomhedRecord key={id} id={id} />
      <UndoDialog />
    </LeaveGuard>
  );
}

export const KontakterPage = ({ id }: PageProps): ReactNode => <RecordPage kind={kontaktKind} id={id} />;
export const StoettePage = ({ id }: PageProps): ReactNode => <RecordPage kind={stoetteKind} id={id} />;
