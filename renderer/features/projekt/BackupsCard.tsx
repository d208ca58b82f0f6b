import { IconDatabase } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster, visStoerrelse, visTidspunkt } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { Card, CopyText, EmptyState, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import styles from './ProjektPage.module.css';

const { projekt } = tekster;

function BackupsTable({ mappe }: { readonly mappe: string }): ReactNode {
  const list = useOperation('projekt.listBackups', { mappe });
  if (list.isError) return <ErrorBox error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <SkeletonRows rows={4} height={36} />;
  const backups = list.data.backups.toSorted((a, b) => (a.tid < b.tid ? 1 : -1));
  if (backups.length === 0) {
    return (
      <EmptyState
        compact
        icon={<IconDatabase size={22} />}
        title={projekt.ingenKopier}
        note={projekt.ingenKopierNote}
      />
    );
  }
  return (
    <table className={table['table']}>
      <thead>
        <tr>
          <th>{projekt.kopiTid}</th>
          <th>{projekt.kopiFil}</th>
          <th className={table['number']}>{projekt.kopiStoerrelse}</th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.navn}>
            <td>{visTidspunkt(backup.tid)}</td>
            <td className={table['muted']}>{backup.navn}</td>
            <td className={table['number']}>{visStoerrelse(backup.bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The encrypted backups beside the database, and where they lie. */
export function BackupsCard(): ReactNode {
  const { mappe } = useSession();
  return (
    <Card title={projekt.kopier} note={projekt.kopierNote} flush>
      <BackupsTable mappe={mappe} />
      <div className={styles['location']}>
        {projekt.mappenLigger} <CopyText text={mappe} />
      </div>
    </Card>
  );
}
