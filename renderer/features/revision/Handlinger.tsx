import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { HandlingBeskrevet } from '#shared/contract/index.ts';
import { formatHeltal, tabelnavn, tekster, visTidspunkt } from '#shared/tekster/index.ts';
import { pathTo } from '../../app/paths.ts';
import { useOperation } from '../../service/index.ts';
import { Card, EmptyState, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import styles from './Revision.module.css';

const { revision } = tekster;
const FIRST = 100;
const MOST = 1000;

const isArt = (art: string): art is keyof typeof revision.arter => Object.hasOwn(revision.arter, art);

function Row({ h }: { readonly h: HandlingBeskrevet }): ReactNode {
  const path = h.art === 'slet' ? null : pathTo(h.tabel, h.raekke);
  const kind = tabelnavn(h.tabel);
  const navn = h.navn === '' ? kind : h.navn;
  return (
    <tr>
      <td className={styles['time']}>{visTidspunkt(h.tid)}</td>
      <td>{h.bruger}</td>
      <td>{revision.arter[isArt(h.art) ? h.art : 'ukendt']}</td>
      <td className={styles['record']}>
        {h.navn !== '' && <span className={table['muted']}>{kind} </span>}
        {path === null ? (
          navn
        ) : (
          <Link href={path} className={styles['link']}>
            {navn}
          </Link>
        )}
      </td>
      <td className={table['number']}>{formatHeltal(h.antal)}</td>
    </tr>
  );
}

/** The latest handlinger of everybody; each leads to its record. */
export function Handlinger(): ReactNode {
  const [graense, setGraense] = useState(FIRST);
  const list = useOperation('revision.listHandlinger', { graense }, { keepPrevious: true });
  if (list.isError) return <ErrorBox error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data?.handlinger ?? [];
  return (
    <Card flush>
      {list.data === undefined && <SkeletonRows rows={12} height={36} />}
      {list.data !== undefined && rows.length === 0 && (
        <EmptyState icon={<IconHistory size={22} />} title={revision.ingen} note={revision.ingenNote} />
      )}
      {rows.length > 0 && (
        <table className={table['table']}>
          <thead>
            <tr>
              <th>{revision.tid}</th>
              <th>{revision.bruger}</th>
              <th>{revision.handling}</th>
              <th>{revision.post}</th>
              <th className={table['number']}>{revision.antal}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((h) => (
              <Row key={h.handling} h={h} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length === FIRST && graense < MOST && (
        <div className={styles['more']}>
          <Button variant="default" onClick={() => setGraense(MOST)}>
            {revision.flere}
          </Button>
        </div>
      )}
    </Card>
  );
}
