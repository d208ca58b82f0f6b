import type { ReactNode } from 'react';
import { formatForhold, formatHeltal, tekster, visDato } from '#shared/tekster/index.ts';
import type { ChartPoint } from './seriesData.ts';
import { rangeWords } from './words.ts';
import styles from './indikator.module.css';

const text = tekster.overblik.diagram;

function lines({ faktisk, iMaaneden, forventet, midte, spaend }: ChartPoint): [string, string][] {
  const all: [string, string | null][] = [
    [text.faktisk, faktisk === null ? null : formatHeltal(faktisk)],
    [text.iMaaneden, iMaaneden === null ? null : formatHeltal(iMaaneden)],
    [text.forventet, forventet === null ? null : formatHeltal(forventet)],
    [text.fremskrivning, midte === null || faktisk !== null ? null : formatForhold(midte)],
    [
      text.spaend,
      spaend === null || faktisk !== null ? null : rangeWords({ nedre: spaend[0], oevre: spaend[1] }),
    ],
  ];
  return all.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}

/** What stands at one place of the time axis. */
export function ChartTip({ point }: { readonly point: ChartPoint }): ReactNode {
  return (
    <div className={styles['tip']}>
      <strong>{visDato(point.dato)}</strong>
      <dl>
        {lines(point).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
