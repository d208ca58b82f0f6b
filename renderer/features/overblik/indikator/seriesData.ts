import type { Styring } from '#shared/contract/index.ts';

/** One place on the time axis. What is null is not drawn there: a gap, not a 0. */
export interface ChartPoint {
  readonly dato: string;
  /** Milliseconds, for an axis on which months are as long as they are. */
  readonly tid: number;
  readonly faktisk: number | null;
  readonly iMaaneden: number | null;
  readonly forventet: number | null;
  readonly periodeNr: number | null;
  readonly midte: number | null;
  readonly spaend: readonly [number, number] | null;
}

export const timeOf = (dato: string): number => Date.parse(`${dato}T00:00:00Z`);

const EMPTY = {
  faktisk: null,
  iMaaneden: null,
  forventet: null,
  periodeNr: null,
  midte: null,
  spaend: null,
} as const;

/** Months, periods and projection on one axis, in order; the projection begins in the value of the date. */
export function chartPoints({ dato, indikator, maaneder, perioder, fremskrivning }: Styring): ChartPoint[] {
  const points = new Map<string, ChartPoint>();
  const put = (day: string, part: Partial<ChartPoint>): void => {
    points.set(day, { ...EMPTY, dato: day, tid: timeOf(day), ...points.get(day), ...part });
  };
  for (const { til, kumulativ, iMaaneden } of maaneder) put(til, { faktisk: kumulativ, iMaaneden });
  for (const { til, forventet, nr } of perioder) put(til, { forventet, periodeNr: nr });
  const now = indikator.status;
  if (fremskrivning.punkter.length > 0 && now !== null) put(dato, { midte: now, spaend: [now, now] });
  for (const { dato: day, forventet, nedre, oevre } of fremskrivning.punkter) {
    put(day, { midte: forventet, spaend: [nedre, oevre] });
  }
  return [...points.values()].toSorted((a, b) => a.tid - b.tid);
}

const HEADROOM = 1.08;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000] as const;
const TICKS = 5;

/** Ticks from 0 to above all that is drawn, the target included, at round numbers. */
export function valueTicks(points: readonly ChartPoint[], maaltal: number | null): number[] {
  const values = points.flatMap((p) => [p.faktisk ?? 0, p.forventet ?? 0, p.spaend?.[1] ?? 0]);
  const top = Math.max(1, maaltal ?? 0, ...values) * HEADROOM;
  const step = STEPS.find((s) => top / s <= TICKS) ?? Math.ceil(top / TICKS);
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, i) => i * step);
}

/** Where the time axis has its words: at the periods' ends, or at both ends where there are no periods. */
export function timeTicks({ perioder }: Styring, points: readonly ChartPoint[]): number[] {
  const first = points[0]?.tid;
  const last = points.at(-1)?.tid;
  if (first === undefined || last === undefined) return [];
  const ends = perioder.map((p) => timeOf(p.til)).filter((tid) => first <= tid && tid <= last);
  return [first, ...(ends.length > 0 ? ends : [last])];
}
