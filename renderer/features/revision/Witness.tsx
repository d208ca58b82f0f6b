import type { ReactNode } from 'react';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { Card, CopyText, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import styles from './Revision.module.css';

const { revision } = tekster;

/** The heads as an export prints them now (design.md §6). */
export function Witness(): ReactNode {
  const heads = useOperation('revision.heads', {});
  if (heads.isError) return <ErrorBox error={heads.error} onRetry={() => void heads.refetch()} />;
  return (
    <Card title={revision.vidne} note={revision.vidneNote} flush>
      {heads.data === undefined ? (
        <SkeletonRows rows={2} height={40} />
      ) : (
        <>
          <table className={table['table']}>
            <thead>
              <tr>
                <th>{revision.enhed}</th>
                <th className={table['number']}>{revision.linjer}</th>
                <th>{revision.hoved}</th>
              </tr>
            </thead>
            <tbody>
              {heads.data.enheder.map((enhed) => (
                <tr key={enhed.enhed}>
                  <td>{enhed.navn}</td>
                  <td className={table['number']}>{formatHeltal(enhed.nr)}</td>
                  <td className={styles['head']}>
                    <CopyText text={enhed.hoved} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={styles['whole']}>
            <span>{revision.projekthoved}</span> <CopyText text={heads.data.projekt} />
          </div>
        </>
      )}
    </Card>
  );
}
