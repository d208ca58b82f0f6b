import { shareOfYear, type Nummereret } from './year.ts';

export const SIZE = 380;
const CENTRE = SIZE / 2;
const FULL = 2 * Math.PI;

export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** A place on the wheel; the year begins at the top and runs clockwise. */
export function at(share: number, radius: number): Point {
  const angle = share * FULL - FULL / 4;
  return { x: round(CENTRE + radius * Math.cos(angle)), y: round(CENTRE + radius * Math.sin(angle)) };
}

/** A piece of a ring between two shares of the year, with a little air on both sides. */
export function segment(from: number, to: number, inner: number, outer: number, air: number): string {
  const gap = (radius: number): number => air / (FULL * radius);
  const [a, b] = [at(from + gap(outer), outer), at(to - gap(outer), outer)];
  const [c, d] = [at(to - gap(inner), inner), at(from + gap(inner), inner)];
  return `M${a.x} ${a.y} A${outer} ${outer} 0 0 1 ${b.x} ${b.y} L${c.x} ${c.y} A${inner} ${inner} 0 0 0 ${d.x} ${d.y} Z`;
}

const LANES = [137, 109, 81] as const;
/** Marks that touch would hide each other's numbers. */
const TOUCH = 28;
/** How far along the ring a mark may be moved for that: the list has the day. */
const SHIFTS = [0, 0.02, -0.02, 0.04, -0.04, 0.06, -0.06] as const;

export interface Placed extends Nummereret, Point {}

/** A place for each mark: at its day on the outer lane, further in or aside where it would touch one that is placed. */
export function placeMarks(points: readonly Nummereret[]): Placed[] {
  const placed: Placed[] = [];
  for (const numbered of points) {
    const share = shareOfYear(numbered.punkt.dato);
    const places = SHIFTS.flatMap((shift) => LANES.map((radius) => at(share + shift, radius)));
    const free = places.find((p) => placed.every((q) => Math.hypot(p.x - q.x, p.y - q.y) >= TOUCH));
    placed.push({ ...numbered, ...(free ?? at(share, LANES[0])) });
  }
  return placed;
}
