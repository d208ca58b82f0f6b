import '@mantine/charts/styles.css';
import { CompositeChart, type CompositeChartSeries } from '@mantine/charts';
import type { ReactNode } from 'react';
import type { TooltipContentProps } from 'recharts';
import type { Styring } from '#shared/contract/index.ts';
import { formatHeltal, formatMaaned, tekster, visDato } from '#shared/tekster/index.ts';
import { ChartTip } from './ChartTip.tsx';
import { chartPoints, timeOf, timeTicks, valueTicks, type ChartPoint } from './seriesData.ts';
import styles from './indikator.module.css';

const text = tekster.overblik.diagram;

/** Told apart by shape as well: a filled band, a dashed line, a line with dots, marks across. */
const SERIES: CompositeChartSeries[] = [
  { name: 'spaend', type: 'area', color: 'var(--accent)' },
  { name: 'midte', type: 'line', color: 'var(--accent)', strokeDasharray: '5 4' },
  { name: 'faktisk', type: 'line', color: 'var(--accent)' },
  { name: 'forventet', type: 'line', color: 'var(--mark)', strokeDasharray: '1 4' },
];
const MARK = 8;

interface Dot {
  readonly cx?: number;
  readonly cy?: number;
  readonly index?: number;
  readonly value?: unknown;
}

/** The expected value: a mark across, in the colour it has on the bars of Overblik. */
function ExpectedMark({ cx, cy, value }: Dot): ReactNode {
  if (cx === undefined || cy === undefined || value === null || value === undefined) return <g />;
  return (
    <rect x={cx - MARK} y={cy - 2} width={2 * MARK} height={4} rx={1.5} fill="var(--mark)" stroke="var(--surface)" />
  );
} // prettier-ignore

interface Props {
  readonly data: Styring;
  /** A month was pressed. */
  readonly onMonth: (til: string) => void;
}

const tip = ({ payload, active }: TooltipContentProps): ReactNode => {
  const point = payload[0]?.payload as ChartPoint | undefined;
  return active && point !== undefined ? <ChartTip point={point} /> : null;
};

const dayAt = (tid: number): string => new Date(tid).toISOString().slice(0, 10);

const seriesProps = (series: CompositeChartSeries): object => {
  if (series.name === 'forventet') return { dot: ExpectedMark, activeDot: false };
  if (series.name === 'midte') return { dot: false, activeDot: false };
  return { dot: { r: 2.5, fill: 'var(--accent)', strokeWidth: 0 }, activeDot: { r: 5 } };
};

/** The picture alone; its numbers stand in the table beside it, which is how it is read without seeing it. */
export default function SeriesChart({ data, onMonth }: Props): ReactNode {
  const points = chartPoints(data);
  const { maaltal } = data.indikator;
  const values = valueTicks(points, maaltal);
  const press = ({ activeLabel }: { activeLabel?: string | number | undefined }): void => {
    const point = points.find((p) => String(p.tid) === String(activeLabel));
    if (point?.iMaaneden !== null && point !== undefined) onMonth(point.dato);
  };
  return (
    <CompositeChart
      className={styles['chart'] ?? ''}
      data={points.map((p) => ({ ...p }))}
      dataKey="tid"
      series={SERIES}
      curveType="linear"
      strokeWidth={2}
      connectNulls={false}
      gridAxis="x"
      gridColor="var(--line)"
      textColor="var(--muted)"
      strokeDasharray="0"
      tickLine="x"
      lineProps={seriesProps}
      areaProps={{ dot: false, activeDot: false, strokeOpacity: 0, fillOpacity: 0.16 }}
      composedChartProps={{ onClick: press, margin: { top: 8, right: 12, bottom: 0, left: -18 } }}
      accessibilityLayer={false}
      xAxisProps={{
        type: 'number',
        domain: ['dataMin', 'dataMax'],
        ticks: timeTicks(data, points),
        tickFormatter: (tid: number) => formatMaaned(dayAt(tid)),
        interval: 'preserveStartEnd',
      }}
      yAxisProps={{ domain: [0, values.at(-1) ?? 1], ticks: values, allowDecimals: false }}
      valueFormatter={(n) => formatHeltal(n)}
      referenceLines={references(data, points)}
      tooltipProps={{ content: tip }}
    />
  );
}

function references({ dato, indikator }: Styring, points: readonly ChartPoint[]) {
  const lines = [];
  if (indikator.maaltal !== null && indikator.maaltal > 0) {
    lines.push({
      y: indikator.maaltal,
      color: 'var(--ink)',
      strokeWidth: 1.5,
      label: text.maaltal(formatHeltal(indikator.maaltal)),
      labelPosition: 'insideTopLeft' as const,
    });
  }
  const last = points.at(-1)?.dato ?? dato;
  if (dato < last) {
    lines.push({
      x: timeOf(dato),
      color: 'var(--muted)',
      strokeDasharray: '2 3',
      label: text.iDag(visDato(dato)),
      labelPosition: 'insideTopRight' as const,
    });
  }
  return lines;
}
