import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { pathTo } from '../../app/paths.ts';
import { Card, EmptyState } from '../../ui/index.ts';
import classes from './cards.module.css';

const text = tekster.virksomheder.tragt;

export type FunnelStep = OutputOf<'virksomheder.funnel'>['trin'][number];

/** The companies behind a number: all at the step, or those that got no further. */
export function FunnelList({ step }: { readonly step: FunnelStep }): ReactNode {
  const [which, setWhich] = useState<'virksomheder' | 'standset'>('virksomheder');
  const companies = step[which].toSorted((a, b) => a.navn.localeCompare(b.navn, 'da'));
  return (
    <Card title={text.trin[step.trin]}>
      <SegmentedControl
        size="xs"
        aria-label={text.vis}
        value={which}
        onChange={(value) => setWhich(value === 'standset' ? 'standset' : 'virksomheder')}
        data={[
          { value: 'virksomheder', label: text.alle(step.virksomheder.length) },
          { value: 'standset', label: text.standset(step.standset.length) },
        ]}
      />
      {companies.length === 0 && <EmptyState compact title={text.ingen} />}
      <ul className={classes['names']}>
        {companies.map(({ id, navn }) => (
          <li key={id}>
            <Link href={pathTo('virksomhed', id) ?? ''} dir="auto">
              {navn}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
