import { useState, type ReactNode } from 'react';
import { ReasonDialog } from '../features/indsendelser/index.ts';
import { StartPage, type NytProjekt } from '../features/projekt/index.ts';
import { useOperation } from '../service/index.ts';
import { ErrorBox } from '../ui/index.ts';
import styles from './Root.module.css';
import { SessionContext } from './session.ts';
import { Shell } from './shell/Shell.tsx';
import { useOpenWish } from './useOpenWish.ts';

/** The start screens until a project is open, then the shell. */
export function Root(): ReactNode {
  const status = useOperation('projekt.status', {});
  // While a session event has it asked again, what stood stays: a change of password keeps its dialog.
  const [known, setKnown] = useState(status.data);
  if (status.data !== undefined && status.data !== known) setKnown(status.data);
  const data = status.data ?? known;
  // A new project is open before its recovery key has been seen: the start screens stay until then.
  const [nyt, setNyt] = useState<NytProjekt | null>(null);
  const wish = useOpenWish(data?.session?.mappe ?? null);
  const session = data?.session ?? null;

  if (status.isError && nyt === null) {
    return (
      <main className={styles['middle']}>
        <ErrorBox error={status.error} onRetry={() => void status.refetch()} />
      </main>
    );
  }
  if (session === null || nyt !== null) {
    if (data === undefined && nyt === null) return <main className={styles['middle']} aria-busy="true" />;
    return (
      <StartPage
        seneste={data?.seneste ?? []}
        foreslaaetMappe={data?.foreslaaetMappe ?? ''}
        version={data?.version ?? ''}
        nyt={nyt}
        onNyt={setNyt}
        wish={wish}
      />
    );
  }
  return (
    <SessionContext value={session}>
      <Shell key={session.projektId} />
      <ReasonDialog />
    </SessionContext>
  );
}
