import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { tekster } from '#shared/tekster/index.ts';
import { useLeaveGuard } from '../../ui/form/index.ts';
import classes from './cards.module.css';

const text = tekster.virksomheder.visninger;

/** Pages of companies that stand in the place of a record's id. */
export const FUNNEL = 'tragt';
export const CALL_AGAIN = 'ring-igen';
/** A tab must have a value of its own. */
const ALL = 'alle';

/** All companies, the way to support, and who is to be called: three ways to look at the same. */
export function CompanyTabs({ view }: { readonly view: typeof FUNNEL | typeof CALL_AGAIN | '' }): ReactNode {
  const [, navigate] = useLocation();
  const guard = useLeaveGuard();
  const go = (to: string | null): void =>
    guard.leave(() => navigate(to === null || to === ALL ? '/virksomheder' : `/virksomheder/${to}`));
  return (
    <Tabs value={view === '' ? ALL : view} onChange={go} className={classes['tabs'] ?? ''}>
      <Tabs.List aria-label={text.navn}>
        <Tabs.Tab value={ALL}>{text.alle}</Tabs.Tab>
        <Tabs.Tab value={FUNNEL}>{text.tragt}</Tabs.Tab>
        <Tabs.Tab value={CALL_AGAIN}>{text.ringIgen}</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  );
}
