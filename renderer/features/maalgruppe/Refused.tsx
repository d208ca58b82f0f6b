import type { ReactNode } from 'react';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { Card, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import { hrefTo } from '../registrering/index.ts';
import { wordOf, type Chosen } from './CountTable.tsx';
import classes from './maalgruppe.module.css';

const text = tekster.maalgruppe.afvisninger;

/** The records behind one number, each a click away. */
export function Refused({ chosen }: { readonly chosen: Chosen }): ReactNode {
  const { data, error } = useOperation('maalgruppe.refusedBy', chosen, { keepPrevious: true });
  return (
    <div className={classes['behind']}>
      <Card title={text.bag(wordOf(chosen))} flush>
        {error !== null && <ErrorBox error={error} />}
        {data === undefined && error === null && <SkeletonRows rows={2} />}
        <table className={table['table']}>
          <tbody>
            {data?.deltagere.map((d) => (
              <tr key={d.id}>
                <td dir="auto">
                  <a href={hrefTo('deltager', d.id) ?? ''}>{d.navn}</a>
                </td>
                <td>{tekster.koder.deltager.visitationUdfald[d.udfald]}</td>
                <td className={table['number']}>{visDato(d.visitationDato)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </div>
  );
}
