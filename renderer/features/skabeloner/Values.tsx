import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { ErrorBox, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import styles from './skabeloner.module.css';
import type { Kilde } from './useFilling.ts';
import { useKendt } from './useKendt.ts';
import { byPlace, contentWords } from './words.ts';

const { skabeloner: text, faelles } = tekster;

/** What each cell will hold, to be looked through before the file is made. */
export function Values({ id, kilde }: { readonly id: string; readonly kilde: Kilde }): ReactNode {
  const values = useOperation('skabeloner.values', { id, kilde }, { keepPrevious: true });
  const kendt = useKendt();
  if (values.isError) return <ErrorBox error={values.error} onRetry={() => void values.refetch()} />;
  if (values.data === undefined) return <SkeletonRows rows={6} height={30} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (axe)
    <div className={styles['values']} tabIndex={0} role="region" aria-label={text.vaerdier}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th>{text.kolonner.celle}</th>
            <th>{text.kolonner.indhold}</th>
            <th className={table['number']}>{text.kolonner.vaerdi}</th>
          </tr>
        </thead>
        <tbody>
          {values.data.vaerdier.toSorted(byPlace).map(({ ark, celle, indhold, vist }) => (
            <tr key={`${ark}!${celle}`}>
              <td title={ark}>{celle}</td>
              <td>{contentWords(indhold, kendt)}</td>
              <td className={`${table['number'] ?? ''} ${styles['value'] ?? ''}`}>{vist ?? faelles.intet}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
