import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { tekster } from '#shared/tekster/index.ts';
import type { Intent } from '../../app/intent.ts';
import { useSession, useToday } from '../../app/session.ts';
import { call, useOperation } from '../../service/index.ts';
import { useLeaveGuard } from '../../ui/form/index.ts';
import { Banner, showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import styles from './Dag.module.css';

const text = tekster.frister;
/** The field in which the follow-up of a deadline is written. */
export const OPFULGT = {
  effekt_efter_afslutning: 'opfulgt4UgerDato',
  opfoelgning_6_mdr: 'opfulgt6MdrDato',
} as const;

/** A deadline that is met by a follow-up too, with no effect to record (domain.md §2.3). */
export const isFollowUp = (frist: string | undefined): frist is keyof typeof OPFULGT =>
  frist !== undefined && Object.hasOwn(OPFULGT, frist);

interface FollowUpProps {
  readonly id: string;
  readonly frist: Intent['frist'] | undefined;
  readonly back: Intent['back'] | undefined;
}

/** Over a deltager who is opened for a follow-up: the other way to settle it than an effekt. */
export function FollowUp({ id, frist, back }: FollowUpProps): ReactNode {
  const dag = useToday();
  const { skrivebeskyttet } = useSession();
  const [, navigate] = useLocation();
  const guard = useLeaveGuard();
  const asked = isFollowUp(frist) && !skrivebeskyttet;
  const due = useOperation('frister.list', { dag, deltagerId: id }, { enabled: asked });
  if (!asked || due.data?.frister.some((f) => f.kode === frist) !== true) return null;
  const follow = async (): Promise<void> => {
    try {
      const { handling } = await call('deltagere.update', { id, [OPFULGT[frist]]: dag });
      if (back !== undefined) guard.leave(() => navigate(back));
      toastWithUndo(text.klar[frist], handling);
    } catch (error) {
      showErrorToast(error);
    }
  };
  return (
    <div className={styles['followUp']}>
      <Banner
        tone="info"
        title={text.opfoelgning[frist]}
        note={text.opfoelgningNote}
        action={
          <Button size="compact-sm" variant="default" onClick={() => void follow()}>
            {text.klar[frist]}
          </Button>
        }
      />
    </div>
  );
}
