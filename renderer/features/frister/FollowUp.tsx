import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import type { Intent } from '../../app/intent.ts';
import { useSession, useToday } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { Banner, showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import styles from './Dag.module.css';

const text = tekster.frister;
const FIELDS = { effekt_efter_afslutning: 'opfulgt4UgerDato', opfoelgning_6_mdr: 'opfulgt6MdrDato' } as const;
type Followed = keyof typeof FIELDS;

const isFollowed = (frist: string | undefined): frist is Followed =>
  frist !== undefined && Object.hasOwn(FIELDS, frist);

/** Over a deltager who is opened for a follow-up: the other way to settle it than an effekt. */
export function FollowUp({
  id,
  frist,
}: {
  readonly id: string;
  readonly frist: Intent['frist'] | undefined;
}): ReactNode {
  const dag = useToday();
  const { skrivebeskyttet } = useSession();
  const [settled, setSettled] = useState(false);
  if (!isFollowed(frist) || settled || skrivebeskyttet) return null;
  const follow = async (): Promise<void> => {
    try {
      const { handling } = await call('deltagere.update', { id, [FIELDS[frist]]: dag });
      setSettled(true);
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
