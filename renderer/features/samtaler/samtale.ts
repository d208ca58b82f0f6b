import type { OutputOf } from '#shared/contract/index.ts';

/** A talk as the calendar shows it. */
export type Samtale = OutputOf<'samtaler.calendar'>['samtaler'][number];
