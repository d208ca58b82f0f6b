import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { tekster, visStoerrelse } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { Card, ConfirmDialog, EmptyState, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import { FileButton } from './FileButton.tsx';
import { Refusal } from './Refusal.tsx';
import styles from './skabeloner.module.css';
import { hrefToTemplate, useTemplateFile } from './useTemplateFile.ts';

const { skabeloner: text } = tekster;

/** "It looks like the next version of …": carried over, or kept beside it. */
function SameTemplate({ taking }: { readonly taking: ReturnType<typeof useTemplateFile> }): ReactNode {
  const { question } = taking;
  return (
    <ConfirmDialog
      opened={question !== null}
      title={text.nyUdgaveTitel}
      confirmLabel={text.nyUdgaveJa}
      onConfirm={() => question !== null && void taking.replace(question.ligner.id, question.file)}
      onClose={taking.dismiss}
    >
      <p>{text.nyUdgaveNote(question?.ligner.navn ?? '', question?.ligner.antal ?? 0)}</p>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => question !== null && void taking.add(question.file)}
      >
        {text.nyUdgaveNej}
      </Button>
    </ConfirmDialog>
  );
}

function TemplateRows(): ReactNode {
  const list = useOperation('skabeloner.list', {});
  if (list.isError) return <ErrorBox error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <SkeletonRows rows={2} height={36} />;
  if (list.data.skabeloner.length === 0) {
    return (
      <EmptyState
        compact
        icon={<IconFileSpreadsheet size={22} stroke={1.6} />}
        title={text.ingen}
        note={text.ingenNote}
      />
    );
  }
  return (
    <table className={table['table']}>
      <thead>
        <tr>
          <th>{text.kolonner.navn}</th>
          <th className={table['number']}>{text.kolonner.celler}</th>
          <th className={table['number']}>{text.kolonner.stoerrelse}</th>
        </tr>
      </thead>
      <tbody>
        {list.data.skabeloner.map(({ id, navn, antal, stoerrelse }) => (
          <tr key={id}>
            <td>
              <Link href={hrefToTemplate(id)} className={styles['name'] ?? ''} title={navn}>
                {navn}
              </Link>
            </td>
            <td className={table['number']}>{antal === 0 ? text.ingenCeller : antal}</td>
            <td className={table['number']}>{visStoerrelse(stoerrelse)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Templates that others sent: kept with what goes where, and filled again next time. */
export function Templates(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const taking = useTemplateFile(null);
  return (
    <Card
      title={text.titel}
      note={text.note}
      actions={
        skrivebeskyttet ? undefined : (
          <FileButton label={text.tilfoej} busy={taking.busy} onFile={(file) => void taking.take(file)} />
        )
      }
      flush
    >
      {taking.error !== null && (
        <div className={styles['refusal']}>
          <Refusal error={taking.error} title={text.ikkeTaget} />
        </div>
      )}
      <TemplateRows />
      <SameTemplate taking={taking} />
    </Card>
  );
}
