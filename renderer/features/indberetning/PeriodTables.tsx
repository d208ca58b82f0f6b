import type { ReactNode } from 'react';
import type { Resultat } from '#shared/domain/indsendelser/index.ts';
import { formatHeltal, tekster, visDato } from '#shared/tekster/index.ts';
import styles from './report.module.css';

/** As many as fit beside the names on a page. */
const PER_TABLE = 6;

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / PER_TABLE) }, (_, i) =>
    all.slice(i * PER_TABLE, (i + 1) * PER_TABLE),
  );
}

/** Each indicator at the end of each periode, and under it what was expected; several tables where there are many. */
export function PeriodTables({ perioder, indikatorer }: Resultat): ReactNode {
  return (
    <>
      {chunks(perioder).map((some) => (
        <table key={some[0]?.id} className={styles['table']}>
          <thead>
            <tr>
              <th colSpan={2}>{tekster.indsendelser.indikator}</th>
              {some.map((p) => (
                <th key={p.id}>
                  {tekster.perioder.periode(p.nr)}
                  <div className={styles['small']}>{visDato(p.til)}</div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indikatorer.map(({ definition: d, perioder: values }) => (
              <tr key={d.id}>
                <td className={styles['nr']}>{d.nr}</td>
                <td className={styles['name']}>{d.navn}</td>
                {some.map((p) => {
                  const found = values.find((v) => v.periodeId === p.id);
                  return (
                    <td key={p.id}>
                      {formatHeltal(found?.kumulativ ?? null)}
                      <div className={styles['small']}>{formatHeltal(found?.forventet ?? null)}</div>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
