import { Select } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Usaedvanlig } from '#shared/contract/index.ts';
import { feltfejl, tekster, visTidspunkt } from '#shared/tekster/index.ts';
import { pathTo } from '../../app/paths.ts';
import { useOperation } from '../../service/index.ts';
import { Card, EmptyState, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import styles from './Revision.module.css';

const text = tekster.revision.begrundelser;

function Row({ entry }: { readonly entry: Usaedvanlig }): ReactNode {
  const { tabel, id, navn, kode, detalje, begrundelse } = entry;
  return (
    <tr>
      <td className={styles['who']}>
        <Link href={pathTo(tabel, id) ?? '/revision'} className={styles['link']}>
          {navn}
        </Link>
      </td>
      <td className={styles['oneLine']} title={feltfejl(kode, detalje)}>
        {text.kode[kode] ?? kode}
      </td>
      <td className={begrundelse === null ? table['muted'] : undefined} dir="auto">
        {begrundelse?.tekst ?? text.uden}
      </td>
      <td className={styles['time']}>
        {begrundelse !== null && `${begrundelse.bruger}, ${visTidspunkt(begrundelse.tid)}`}
      </td>
    </tr>
  );
}

const Entries = ({ entries }: { readonly entries: readonly Usaedvanlig[] }): ReactNode => (
  <Card flush>
    <table className={table['table']}>
      <thead>
        <tr>
          <th>{text.post}</th>
          <th>{text.hvad}</th>
          <th>{text.begrundelse}</th>
          <th>{text.hvem}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((b) => (
          <Row key={`${b.id}/${b.felt}/${b.kode}`} entry={b} />
        ))}
      </tbody>
    </table>
  </Card>
);

/** What is odd but allowed, for lead and auditor: with its reason, or without one. */
export function Begrundelser(): ReactNode {
  const [kode, setKode] = useState<string | null>(null);
  const list = useOperation('revision.listBegrundelser', {});
  if (list.isError) return <ErrorBox error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <SkeletonRows rows={10} height={36} />;
  const all = list.data.begrundelser;
  if (all.length === 0)
    return <EmptyState icon={<IconCircleCheck size={22} />} title={text.ingen} note={text.ingenNote} />;
  const shown = all.filter((b) => kode === null || b.kode === kode);
  const kinds = [...new Set(all.map((b) => b.kode))].map((k) => ({ value: k, label: text.kode[k] ?? k }));
  const without = shown.filter((b) => b.begrundelse === null).length;
  return (
    <>
      <p className={styles['note']}>{text.note}</p>
      <div className={styles['filters']}>
        <Select
          aria-label={text.slags}
          placeholder={text.alle}
          data={kinds}
          value={kode}
          onChange={setKode}
          clearable
        />
        <output>{text.antal(without, shown.length)}</output>
      </div>
      <Entries entries={shown} />
    </>
  );
}
