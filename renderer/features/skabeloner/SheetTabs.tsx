import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Skabelonark } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';

interface SheetTabsProps {
  readonly ark: readonly Skabelonark[];
  readonly current: string;
  readonly onOpen: (navn: string) => void;
}

/** The sheets of the template, hidden ones too: a value may go into one. */
export function SheetTabs({ ark, current, onOpen }: SheetTabsProps): ReactNode {
  return (
    <Tabs value={current} onChange={(navn) => navn !== null && onOpen(navn)}>
      <Tabs.List aria-label={tekster.skabeloner.ark}>
        {ark.map(({ navn, skjult }) => (
          <Tabs.Tab key={navn} value={navn}>
            {skjult ? tekster.skabeloner.skjultArk(navn) : navn}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
