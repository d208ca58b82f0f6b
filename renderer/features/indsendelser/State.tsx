import { IconCircleCheck, IconCircleDashed, IconLock, IconLockOpen } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import type { Periodetilstand } from '#shared/domain/indsendelser/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './indsendelser.module.css';

const IKON: Record<Periodetilstand, ComponentType<{ size: number; stroke: number }>> = {
  aaben: IconCircleDashed,
  klar: IconCircleCheck,
  lukket: IconLock,
  genaabnet: IconLockOpen,
};

/** Where a periode is, in a word and a shape. */
export function State({ tilstand }: { readonly tilstand: Periodetilstand }): ReactNode {
  const Icon = IKON[tilstand];
  return (
    <span className={styles['state']} data-tilstand={tilstand}>
      <Icon size={15} stroke={1.9} />
      {tekster.indsendelser.tilstande[tilstand]}
    </span>
  );
}
