import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatHeltal, formatProcent, tekster, visDato } from '#shared/tekster/index.ts';
import { useOperation } from '../../../service/index.ts';
import { EmptyState, ErrorBox, Lys, PageHeader, SkeletonRows } from '../../../ui/index.ts';
import { shortName } from '../../indikatorer/index.ts';
import { ATTENTION, indicatorPath } from '../addresses.ts';
import { OverblikDate } from '../OverblikDate.tsx';
import { OverblikTabs } from '../OverblikTabs.tsx';
import { reasonWords } from '../reasons.ts';
import { useOverblikChoice } from '../useOverblik.ts';
import styles from './attention.module.css';

const { overblik, indikatorer } = tekster;
const text = overblik.opmaerksomhed;

type Row = OutputOf<'overblik.attention'>['indikatorer'][number];

function Item({ row }: { readonly row: Row }): ReactNode {
  const { nr, navn, status, maaltal, procent, lys, grunde } = row;
  return (
    <li>
      <Link href={indicatorPath(nr)} className={styles['row'] ?? ''} data-nr={nr}>
        <span className={styles['nr']}>{nr}</span>
        <span className={styles['name']} title={navn}>
          {shortName(navn)}
        </span>
        <span className={styles['numbers']}>
          <strong>{formatHeltal(status)}</strong>
          {maaltal !== null && ` ${indikatorer.af(maaltal)}`}
        </span>
        <span className={styles['percent']}>{formatProcent(procent)}</span>
        <span className={styles['light']}>
          <Lys lys={lys} />
        </span>
        <span className={styles['reasons']}>
          {grunde.map((grund) => (
            <span key={grund.kode} data-grund={grund.kode}>
              {reasonWords(grund)}
            </span>
          ))}
        </span>
      </Link>
    </li>
  );
}

/** Which indicators need attention, the gravest first, each with its reasons in words. */
export function AttentionPage(): ReactNode {
  const state = useOverblikChoice();
  const { dato } = state.choice;
  const found = useOperation('overblik.attention', { dato }, { keepPrevious: true });
  const rows = found.data?.indikatorer;
  return (
    <>
      <PageHeader title={indikatorer.titel} />
      <OverblikTabs current={ATTENTION} dato={dato} extra={<OverblikDate {...state} />} />
      <p className={styles['note']}>{`${indikatorer.opgjortPr} ${visDato(dato)}. ${text.note}`}</p>
      {found.isError && <ErrorBox error={found.error} onRetry={() => void found.refetch()} />}
      {!found.isError && (
        <div className={styles['card']}>
          {rows === undefined && <SkeletonRows rows={8} height={52} />}
          {rows?.length === 0 && <EmptyState title={text.ingen} note={text.ingenNote(visDato(dato))} />}
          {rows !== undefined && rows.length > 0 && (
            <ol className={styles['list']} aria-label={text.titel}>
              {rows.map((row) => (
                <Item key={row.id} row={row} />
              ))}
            </ol>
          )}
        </div>
      )}
      {found.data !== undefined && found.data.uden > 0 && (
        <p className={styles['note']}>{text.uden(found.data.uden)}</p>
      )}
    </>
  );
}
