import { Button } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { formatHeltal, tekster, visDato } from '#shared/tekster/index.ts';
import { pathTo } from '../../app/paths.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { Card, EmptyState, ErrorBox, Kbd, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { SHORTCUTS, useShortcut } from '../../ui/shortcuts/index.ts';
import plain from '../../ui/plainTable.module.css';
import { NewSkemaDialog } from './NewSkemaDialog.tsx';
import type { SkemaOverblik } from './overblik.ts';
import styles from './spoergeskema.module.css';

const { spoergeskema: text } = tekster;

function Table({ skemaer }: { readonly skemaer: readonly SkemaOverblik[] }): ReactNode {
  return (
    <Card flush>
      <table className={plain['table']}>
        <thead>
          <tr>
            <th>{text.kolonner.navn}</th>
            <th>{text.kolonner.dato}</th>
            <th className={plain['number']}>{text.kolonner.spoergsmaal}</th>
            <th className={plain['number']}>{text.kolonner.papirer}</th>
          </tr>
        </thead>
        <tbody>
          {skemaer.map((skema) => (
            <tr key={skema.id}>
              <td>
                <Link href={pathTo('spoergeskema', skema.id) ?? ''} className={styles['link']} dir="auto">
                  {skema.navn}
                </Link>
              </td>
              <td>{visDato(skema.dato)}</td>
              <td className={plain['number']}>{formatHeltal(skema.spoergsmaal)}</td>
              <td className={plain['number']}>{formatHeltal(skema.besvarelser)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

export function SkemaList(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const [, navigate] = useLocation();
  const [creating, setCreating] = useState(false);
  const overview = useOperation('spoergeskema.overview', {});
  const skemaer = overview.data?.skemaer;
  useShortcut('ny', () => setCreating(true), !skrivebeskyttet && !creating);
  const button = skrivebeskyttet ? undefined : (
    <Button onClick={() => setCreating(true)} rightSection={<Kbd>{SHORTCUTS.ny.shown}</Kbd>}>
      {text.nyt}
    </Button>
  );
  return (
    <>
      <PageHeader title={text.titel} subtitle={text.undertitel} actions={button} />
      {overview.isError && <ErrorBox error={overview.error} onRetry={() => void overview.refetch()} />}
      {skemaer === undefined && !overview.isError && <SkeletonRows rows={4} />}
      {skemaer?.length === 0 && (
        <EmptyState
          icon={<IconMessageQuestion size={22} />}
          title={text.tomTitel}
          note={text.tomNote}
          action={button}
        />
      )}
      {skemaer !== undefined && skemaer.length > 0 && <Table skemaer={skemaer} />}
      <NewSkemaDialog
        opened={creating}
        skemaer={skemaer ?? []}
        onClose={() => setCreating(false)}
        onMade={(id) => navigate(pathTo('spoergeskema', id) ?? '')}
      />
    </>
  );
}
