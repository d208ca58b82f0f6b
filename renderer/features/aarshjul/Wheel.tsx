import type { ReactNode } from 'react';
import { yearOf, type LocalDate } from '#shared/domain/kalender/index.ts';
import { punktord, tekster } from '#shared/tekster/index.ts';
import styles from './aarshjul.module.css';
import { at, placeMarks, segment, SIZE } from './geometry.ts';
import { Shape } from './StatusMark.tsx';
import { quarterOf, QUARTERS, shareOfYear, type Nummereret } from './year.ts';

const text = tekster.aarshjul;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

// Radii from outside in: the months, the quarters with their marks, the hub.
const RIM = { outer: 182, inner: 161, label: 171.5 };
const FIELD = { outer: 158, inner: 60 };

/** Month 13 is where the year ends. */
const startOf = (year: number, month: number): number =>
  month > 12 ? 1 : shareOfYear(`${year}-${String(month).padStart(2, '0')}-01`);

interface WheelProps {
  readonly year: number;
  readonly dag: LocalDate;
  readonly points: readonly Nummereret[];
  /** Key of the point that is pointed at. */
  readonly lit: string | null;
  readonly onLight: (noegle: string | null) => void;
}

function Rim({ year, dag }: Pick<WheelProps, 'year' | 'dag'>): ReactNode {
  const now = yearOf(dag) === year ? Number(dag.slice(5, 7)) : null;
  return MONTHS.map((month) => {
    const [from, to] = [startOf(year, month), startOf(year, month + 1)];
    const { x, y } = at((from + to) / 2, RIM.label);
    return (
      <g key={month} className={styles['month']} data-now={month === now || undefined}>
        <path d={segment(from, to, RIM.inner, RIM.outer, 1.5)} />
        <text x={x} y={y}>
          {text.maaneder[month - 1]}
        </text>
      </g>
    );
  });
}

function Quarters({ year, dag }: Pick<WheelProps, 'year' | 'dag'>): ReactNode {
  const now = yearOf(dag) === year ? quarterOf(dag) : null;
  return QUARTERS.map((quarter) => {
    const from = startOf(year, quarter * 3 - 2);
    const to = startOf(year, quarter * 3 + 1);
    return (
      <path
        key={quarter}
        className={styles['quarter']}
        data-now={quarter === now || undefined}
        d={segment(from, to, FIELD.inner, FIELD.outer, 3)}
      />
    );
  });
}

function Hand({ dag }: { readonly dag: LocalDate }): ReactNode {
  const [from, to] = [at(shareOfYear(dag), FIELD.inner), at(shareOfYear(dag), RIM.inner)];
  return (
    <line className={styles['hand']} x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
      <title>{text.idag}</title>
    </line>
  );
}

/** The year as a wheel: months outside, quarters inside, each point by its status and number. The list tells all in words. */
export function Wheel({ year, dag, points, lit, onLight }: WheelProps): ReactNode {
  return (
    <svg
      className={styles['wheel']}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={text.hjul(year, points.length)}
    >
      <Rim year={year} dag={dag} />
      <Quarters year={year} dag={dag} />
      {yearOf(dag) === year && <Hand dag={dag} />}
      <text className={styles['year']} x={SIZE / 2} y={SIZE / 2 - 4}>
        {year}
      </text>
      <text className={styles['count']} x={SIZE / 2} y={SIZE / 2 + 20}>
        {`${points.length} ${text.iAar(points.length)}`}
      </text>
      {placeMarks(points).map(({ punkt, nummer, x, y }) => (
        <g
          key={punkt.noegle}
          className={styles['mark']}
          data-status={punkt.status}
          data-lit={lit === punkt.noegle || undefined}
          transform={`translate(${x} ${y})`}
          onMouseEnter={() => onLight(punkt.noegle)}
          onMouseLeave={() => onLight(null)}
        >
          <title>{punktord(punkt)}</title>
          <Shape status={punkt.status} />
          <text y={punkt.status === 'snart' ? 2 : 0}>{nummer}</text>
        </g>
      ))}
    </svg>
  );
}
