import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { PageTabs } from '../../ui/index.ts';
import { RecordPage } from '../registrering/index.ts';
import { IcsMenu } from './IcsMenu.tsx';
import { samtaleKind } from './kind.tsx';

const { faner, titel } = tekster.samtaler;
const LISTE = '/samtaler';
const TABS = [{ to: LISTE, label: faner.liste }];

/** The talks of the project and of the jobcenter. */
export function SamtalerPage({ id }: { readonly id?: string }): ReactNode {
  const above = <PageTabs label={titel} tabs={TABS} current={LISTE} extra={<IcsMenu />} />;
  return <RecordPage kind={samtaleKind} id={id} above={above} />;
}
