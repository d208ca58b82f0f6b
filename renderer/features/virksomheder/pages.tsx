import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { PageTabs } from '../../ui/index.ts';
import { NEW, RecordPage } from '../registrering/index.ts';
import { kontaktKind, stoetteKind, virksomhedKind } from './kinds.ts';
import { CallAgainPage } from './CallAgainPage.tsx';
import { FunnelPage } from './FunnelPage.tsx';
import { VirksomhedRecord } from './VirksomhedRecord.tsx';

interface PageProps {
  readonly id?: string;
}

const { visninger: text } = tekster.virksomheder;
const ALL = '/virksomheder';
/** In the place of an id: other ways to look at the companies. */
const FUNNEL = 'tragt';
const CALL_AGAIN = 'ring-igen';
const TABS = [
  { to: ALL, label: text.alle },
  { to: `${ALL}/${FUNNEL}`, label: text.tragt },
  { to: `${ALL}/${CALL_AGAIN}`, label: text.ringIgen },
];

const tabsAt = (current: string): ReactNode => <PageTabs label={text.navn} tabs={TABS} current={current} />;

export function VirksomhederPage({ id }: PageProps): ReactNode {
  if (id === FUNNEL) return <FunnelPage above={tabsAt(`${ALL}/${FUNNEL}`)} />;
  if (id === CALL_AGAIN) return <CallAgainPage above={tabsAt(`${ALL}/${CALL_AGAIN}`)} />;
  if (id === undefined || id === NEW)
    return <RecordPage kind={virksomhedKind} id={id} opensNew above={tabsAt(ALL)} />;
  return <VirksomhedRecord key={id} id={id} />;
}

export const KontakterPage = ({ id }: PageProps): ReactNode => <RecordPage kind={kontaktKind} id={id} />;
export const StoettePage = ({ id }: PageProps): ReactNode => <RecordPage kind={stoetteKind} id={id} />;
