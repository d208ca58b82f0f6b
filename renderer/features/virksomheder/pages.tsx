import type { ReactNode } from 'react';
import { LeaveGuard } from '../../ui/form/index.ts';
import { NEW, RecordPage, UndoDialog } from '../registrering/index.ts';
import { kontaktKind, stoetteKind, virksomhedKind } from './kinds.ts';
import { VirksomhedRecord } from './VirksomhedRecord.tsx';

interface PageProps {
  readonly id?: string;
}

export function VirksomhederPage({ id }: PageProps): ReactNode {
  if (id === undefined || id === NEW) return <RecordPage kind={virksomhedKind} id={id} opensNew />;
  return (
    <LeaveGuard>
      <VirksomhedRecord key={id} id={id} />
      <UndoDialog />
    </LeaveGuard>
  );
}

export const KontakterPage = ({ id }: PageProps): ReactNode => <RecordPage kind={kontaktKind} id={id} />;
export const StoettePage = ({ id }: PageProps): ReactNode => <RecordPage kind={stoetteKind} id={id} />;
