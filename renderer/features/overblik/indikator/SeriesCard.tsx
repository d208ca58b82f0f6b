import { SegmentedControl, Skeleton } from '@mantine/core';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Styring } from '#shared/contract/index.ts';
import { formatForhold, formatHeltal, tekster, visDato } from '#shared/tekster/index.ts';
import { Card, EmptyState } from '../../../ui/index.ts';
import { SeriesTable } from './SeriesTable.tsx';
import styles from './indikator.module.css';

// The chart library is loaded with the first picture, so that the app opens without it.
const SeriesChart = lazy(() => import('./SeriesChart.tsx'));

const { diagram: text, metode, udenFremskrivning } = tekster.overblik;
const VIEWS = [
  { value: 'billede', label: text.billede },
  { value: 'tabel', label: text.tabel },
];

function Legend({ projected }: { readonly projected: boolean }): ReactNode {
  const items = [
    ['faktisk', text.faktisk],
    ['forventet', text.forventet],
    ...(projected
      ? [
          ['midte', text.fremskrivning],
          ['spaend', text.spaend],
        ]
      : []),
  ];
  return (
    <ul className={styles['legend']}>
      {items.map(([key, label]) => (
        <li key={key}>
          <span className={styles['swatch']} data-series={key} aria-hidden />
          {label}
        </li>
      ))}
    </ul>
  );
}

function inWords({ dato, indikator, fremskrivning }: Styring): string {
  const last = fremskrivning.punkter.at(-1);
  const target = indikator.maaltal === null ? '' : text.beskrivMaal(formatHeltal(indikator.maaltal));
  const range =
    last === undefined
      ? ''
      : text.beskrivSpaend(formatHeltal(Math.floor(last.nedre)), formatHeltal(Math.ceil(last.oevre)));
  return text.beskrivelse(indikator.navn, formatHeltal(indikator.status), visDato(dato), target + range);
}

/** A rule that took over later counts all of the curve. */
function Rule({ gyldigFra }: Pick<Styring, 'gyldigFra'>): ReactNode {
  return gyldigFra === null ? null : <p className={styles['method']}>{text.nyRegel(visDato(gyldigFra))}</p>;
}

/** How the projection is made, where it is; else why it is not. */
function Method({ data }: { readonly data: Styring }): ReactNode {
  const { fremskrivning, tempo, distinkt } = data;
  if (fremskrivning.grund !== null) return udenFremskrivning[fremskrivning.grund];
  const uneven = fremskrivning.ujaevnhed ?? 1;
  const words = metode.ord(
    formatHeltal(tempo?.antal ?? 0),
    visDato(tempo?.fra ?? null),
    uneven > 1 ? metode.ujaevnt(formatForhold(uneven)) : '',
  );
  return (
    <>
      <strong>{metode.titel}.</strong> {words} {metode.kender} {metode.enGang[distinkt]}
    </>
  );
}

interface Props {
  readonly data: Styring;
  readonly onMonth: (til: string) => void;
}

/** Actual against expected over time, and where the pace leads; as a picture or as its numbers. */
export function SeriesCard({ data, onMonth }: Props): ReactNode {
  const [view, setView] = useState('billede');
  const projected = data.fremskrivning.punkter.length > 0;
  const toggle = <SegmentedControl aria-label={text.visning} data={VIEWS} value={view} onChange={setView} />;
  if (data.maaneder.length === 0) {
    return (
      <Card title={text.titel}>
        <EmptyState compact title={text.ingenMaaneder} note={text.ingenMaanederNote} />
      </Card>
    );
  }
  return (
    <Card title={text.titel} note={text.note} actions={toggle}>
      {view === 'tabel' ? (
        <SeriesTable data={data} onMonth={onMonth} />
      ) : (
        <>
          <Legend projected={projected} />
          <div className={styles['picture']} role="img" aria-label={inWords(data)}>
            <Suspense fallback={<Skeleton aria-busy height="100%" radius={8} />}>
              <SeriesChart data={data} onMonth={onMonth} />
            </Suspense>
          </div>
        </>
      )}
      <p className={styles['method']} data-testid="metode">
        <Method data={data} />
      </p>
      <Rule gyldigFra={data.gyldigFra} />
    </Card>
  );
}
