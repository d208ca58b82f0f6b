import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster, visDato, visTidspunkt } from '#shared/tekster/index.ts';
import { pathToClosing } from '../../app/paths.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { Card, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import { State } from './State.tsx';
import styles from './indsendelser.module.css';

const { indsendelser: text, perioder } = tekster;
type Status = OutputOf<'indsendelser.list'>['perioder'][number];

export const hrefToSubmission = (id: string): string => `/perioder/indsendt/${id}`;

/** Under the state: since when, or from when. */
function Since({ status: { periode, tilstand, indsendelser } }: { readonly status: Status }): ReactNode {
  const [last] = indsendelser;
  if (tilstand === 'aaben') return <>{text.fraDato(periode.til)}</>;
  if (last === undefined) return null;
  return (
    <>
      {last.genaabnetTid === null
        ? text.lukketAf(visTidspunkt(last.lukketTid), last.lukketAf)
        : text.genaabnetAf(visTidspunkt(last.genaabnetTid), last.genaabnetAf ?? '')}
    </>
  );
}

function Actions({ status }: { readonly status: Status }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const { periode, tilstand, indsendelser } = status;
  const former = indsendelser.filter((i) => i.genaabnetTid !== null);
  const current = indsendelser.find((i) => i.genaabnetTid === null);
  const navn = perioder.periodeLang(periode.nr);
  return (
    <div className={styles['actions']}>
      {former.map((i) => (
        <Link key={i.id} href={hrefToSubmission(i.id)} className={styles['former']}>
          {text.visTidligere(visTidspunkt(i.lukketTid))}
        </Link>
      ))}
      {current !== undefined && (
        <Button
          component={Link}
          href={hrefToSubmission(current.id)}
          variant="default"
          size="compact-sm"
          aria-label={`${text.vis}: ${navn}`}
        >
          {text.vis}
        </Button>
      )}
      {(tilstand === 'klar' || tilstand === 'genaabnet') && !skrivebeskyttet && (
        <Button
          component={Link}
          href={pathToClosing(periode.id)}
          size="compact-sm"
          aria-label={`${tilstand === 'klar' ? text.luk : text.lukIgen}: ${navn}`}
        >
          {tilstand === 'klar' ? text.luk : text.lukIgen}
        </Button>
      )}
    </div>
  );
}

/** Every periode: open, ready, closed by whom, reopened; and the way on from there. */
export function PeriodStates(): ReactNode {
  const list = useOperation('indsendelser.list', {});
  if (list.isError) return <ErrorBox error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data?.perioder;
  if (rows?.length === 0) return null;
  return (
    <Card title={text.titel} note={text.note} flush>
      {rows === undefined ? (
        <SkeletonRows rows={6} height={36} />
      ) : (
        <table className={table['table']}>
          <thead>
            <tr>
              <th>{text.kolonner.periode}</th>
              <th>{text.kolonner.datoer}</th>
              <th>{text.kolonner.tilstand}</th>
              <th aria-label={text.kolonner.handling} />
            </tr>
          </thead>
          <tbody>
            {rows.map((status) => (
              <tr key={status.periode.id}>
                <td>{perioder.periode(status.periode.nr)}</td>
                <td>{perioder.interval(visDato(status.periode.fra), visDato(status.periode.til))}</td>
                <td>
                  <State tilstand={status.tilstand} />{' '}
                  <span className={table['muted']}>
                    <Since status={status} />
                  </span>
                </td>
                <td>
                  <Actions status={status} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
