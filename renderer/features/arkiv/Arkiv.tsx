import { Button } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatHeltal, tekster, visStoerrelse, visTidspunkt } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { shell, useOperation } from '../../service/index.ts';
import {
  Card,
  CopyText,
  EmptyState,
  ErrorBox,
  ProgressDialog,
  SkeletonRows,
  Verdict,
} from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import styles from './arkiv.module.css';
import { PackageForm } from './PackageForm.tsx';
import { usePackage } from './usePackage.ts';

const { arkiv } = tekster;

function Done({ made }: { readonly made: OutputOf<'arkiv.write'> }): ReactNode {
  return (
    <Verdict
      outcome="done"
      title={arkiv.klar}
      note={`${made.mappe} · ${arkiv.antalFiler(formatHeltal(made.filer))} · ${visStoerrelse(made.bytes)}`}
      testId="pakke-klar"
    >
      <CopyText text={made.sha256} wrap />
      {shell !== null && (
        <Button
          mt="xs"
          variant="default"
          size="xs"
          leftSection={<IconFolder size={15} />}
          onClick={() => void shell?.showInFolder(made.mappe)}
        >
          {arkiv.visIMappe}
        </Button>
      )}
    </Verdict>
  );
}

/** Every time data was taken out in the clear. */
function Taken(): ReactNode {
  const list = useOperation('arkiv.list', {});
  if (list.isError) return <ErrorBox error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <Card title={arkiv.udtraek} note={arkiv.udtraekNote} flush>
      {list.data === undefined ? (
        <SkeletonRows rows={2} height={40} />
      ) : list.data.udtraek.length === 0 ? (
        <EmptyState title={arkiv.ingen} note={arkiv.ingenNote} />
      ) : (
        <table className={table['table']}>
          <thead>
            <tr>
              {Object.entries(arkiv.liste).map(([key, label]) => (
                <th key={key}>{label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.data.udtraek.map((u) => (
              <tr key={u.id}>
                <td className={styles['time']}>{visTidspunkt(u.begyndtTid)}</td>
                <td>{arkiv.arter[u.art].titel}</td>
                <td className={styles['reason']} title={u.grund}>
                  {u.grund}
                </td>
                <td className={styles['time']}>{u.begyndtAf}</td>
                <td className={styles['hash']}>
                  {u.sha256 === null ? arkiv.ikkeFaerdig : <CopyText text={u.sha256} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

/** Data in the clear: for the archive, and for the evaluator. */
export function Arkiv(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const task = usePackage();
  return (
    <>
      {!skrivebeskyttet && (
        <Card title={arkiv.titel} note={arkiv.undertitel}>
          <PackageForm running={task.running} onOrder={(order) => void task.run(order)} />
          {task.error !== null && <ErrorBox error={task.error} />}
          {task.made !== null && <Done made={task.made} />}
          <ProgressDialog
            opened={task.running}
            title={arkiv.laver}
            progress={task.progress}
            onCancel={task.cancel}
          />
        </Card>
      )}
      <Taken />
    </>
  );
}
