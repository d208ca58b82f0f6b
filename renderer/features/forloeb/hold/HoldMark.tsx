import {
  IconAlertTriangle,
  IconCalendar,
  IconCircleCheck,
  IconClockExclamation,
  IconPlayerPlay,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Holdtilstand } from '#shared/domain/forloeb/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import classes from './hold.module.css';

const ICONS = {
  planlagt: IconCalendar,
  i_gang: IconPlayerPlay,
  slutter_snart: IconClockExclamation,
  over_tid: IconAlertTriangle,
  afsluttet: IconCircleCheck,
} as const;

/** Where a hold stands: a shape and a word, never colour alone. */
export function HoldMark({ tilstand }: { readonly tilstand: Holdtilstand }): ReactNode {
  const Icon = ICONS[tilstand];
  return (
    <span className={classes['mark']} data-tilstand={tilstand}>
      <Icon size={13} stroke={1.9} aria-hidden />
      {tekster.hold.tilstand[tilstand]}
    </span>
  );
}
