import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { PageTabs } from '../../ui/index.ts';
import { RecordPage, type ExtraTab } from '../registrering/index.ts';
import { Afvisninger } from './Afvisninger.tsx';
import { Maalgruppe } from './Maalgruppe.tsx';
import { SAGER, sagKind } from './sagKind.tsx';
import { VisitationChecklist } from './VisitationChecklist.tsx';

const { faner, titel, tjek } = tekster.maalgruppe;

/** Parts that stand in the place of an id. */
const PARTS: Readonly<Partial<Record<string, typeof Maalgruppe>>> = {
  maalgruppe: Maalgruppe,
  afvisninger: Afvisninger,
};
const TABS = [
  { to: SAGER, label: faner.sager },
  { to: `${SAGER}/maalgruppe`, label: faner.maalgruppe },
  { to: `${SAGER}/afvisninger`, label: faner.afvisninger },
];
const checklistTab: ExtraTab = {
  id: 'kriterier',
  label: tjek.fane,
  render: ({ raekke: { id, navn } }) => (
    <VisitationChecklist deltagerId={id} navn={typeof navn === 'string' ? navn : ''} />
  ),
};

/** Those who are referred and what they are told; whom the project is for; who was refused and why. */
export function VisitationPage({ id }: { readonly id?: string }): ReactNode {
  const Part = id === undefined ? undefined : PARTS[id];
  const current = Part === undefined ? SAGER : `${SAGER}/${id}`;
  const tabs = <PageTabs label={titel} tabs={TABS} current={current} />;
  if (Part === undefined)
    return <RecordPage kind={sagKind} id={id} above={tabs} extraTab={checklistTab} opensNew />;
  return <Part tabs={tabs} />;
}
