import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { PageTabs } from '../../ui/index.ts';
import { RecordPage } from '../registrering/index.ts';
import { IcsMenu } from './IcsMenu.tsx';
import { Kalender } from './Kalender.tsx';
import { samtaleKind } from './kind.tsx';

const { faner, titel } = tekster.samtaler;

const LISTE = '/samtaler';
/** In the place of an id: the calendar. */
const KALENDER = 'kalender';
const TABS = [
  { to: LISTE, label: faner.liste },
  { to: `${LISTE}/${KALENDER}`, label: faner.kalender },
];

/** The talks of the project and of the jobcenter, as a list or in a calendar. */
export function SamtalerPage({ id }: { readonly id?: string }): ReactNode {
  const isCalendar = id === KALENDER;
  const current = isCalendar ? `${LISTE}/${KALENDER}` : LISTE;
  const above = <PageTabs label={titel} tabs={TABS} current={current} extra={<IcsMenu />} />;
  return isCalendar ? <Kalender above={above} /> : <RecordPage kind={samtaleKind} id={id} above={above} />;
}
