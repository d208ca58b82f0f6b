import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { Card, ErrorBox, Lys, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';

const { perioder, faelles } = tekster;

type Graense = OutputOf<'perioder.listTrafiklysgraense'>['raekker'][number];

function interval(found: Graense | undefined): string {
  if (found === undefined || found.fra === null) return faelles.intet;
  const fra = formatHeltal(found.fra);
  return found.til === null ? perioder.fraOgMed(fra) : perioder.mellem(fra, formatHeltal(found.til));
}

/** The report's table 2: which percent gives which light, midway and at the end. */
export function TrafficLights(): ReactNode {
  const list = useOperation('perioder.listTrafiklysgraense', {});
  if (list.isError) return <ErrorBox error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data?.raekker ?? [];
  const niveauer = [...new Set(rows.map((r) => r.niveau ?? 0))].toSorted((a, b) => a - b);
  const at = (skala: 'midtvejs' | 'slut', niveau: number): Graense | undefined =>
    rows.find((r) => r.skala === skala && r.niveau === niveau);
  return (
    <Card title={perioder.trafiklys} note={perioder.trafiklysNote} flush>
      {list.data === undefined ? (
        <SkeletonRows rows={5} height={36} />
      ) : (
        <table className={table['table']}>
          <thead>
            <tr>
              <th>{perioder.niveau}</th>
              <th>{perioder.lys}</th>
              <th className={table['number']}>{perioder.midtvejs}</th>
              <th className={table['number']}>{perioder.slut}</th>
            </tr>
          </thead>
          <tbody>
            {niveauer.map((niveau) => (
              <tr key={niveau}>
                <td>{niveau}</td>
                <td>
                  <Lys lys={at('midtvejs', niveau)?.lys ?? at('slut', niveau)?.lys ?? null} />
                </td>
                <td className={table['number']}>{interval(at('midtvejs', niveau))}</td>
                <td className={table['number']}>{interval(at('slut', niveau))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
