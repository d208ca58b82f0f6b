import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { Mark } from './marks.ts';
import { placeOf, type Scale } from './months.ts';

/** Where a mark lies in its row, in pixels, and what of its label can be read there. */
export interface Placed extends Mark {
  readonly lane: number;
  readonly left: number;
  readonly width: number;
  readonly shown: string | null;
  /** Where the label stands when it is not in the mark. */
  readonly labelLeft: number | null;
}

/** Wide enough to be seen and hit where it lasted a day. */
export const MARK_MIN = 11;
const PADDING = 14;
const GAP = 4;

type Measure = (text: string) => number;

/** The label, or its first whole words with a '…', in the room there is; null where not even one word fits. */
export function fitLabel(label: string, room: number, measure: Measure): string | null {
  if (measure(label) <= room) return label;
  const words = label.split(/\s+/u);
  for (let n = words.length - 1; n > 0; n -= 1) {
    const start = `${words
      .slice(0, n)
      .join(' ')
      .replace(/[\s·,.–-]+$/u, '')} …`;
    if (measure(start) <= room) return start;
  }
  return null;
}

interface Box {
  readonly mark: Mark;
  readonly left: number;
  readonly width: number;
}

function boxOf(mark: Mark, scale: Scale, track: number): Box {
  const at = (day: LocalDate): number => (placeOf(scale, day) * track) / 100;
  const width = Math.max(MARK_MIN, at(mark.to) - at(mark.from));
  return { mark, left: Math.max(0, Math.min(at(mark.from), track - width)), width };
}

/** Puts what overlaps in time under each other, and the labels where they can be read whole. */
export function placeMarks(
  marks: readonly Mark[],
  scale: Scale,
  track: number,
  measure: Measure,
): readonly Placed[] {
  const lanes: Box[][] = [];
  for (const box of marks.map((m) => boxOf(m, scale, track)).toSorted((a, b) => a.left - b.left)) {
    const free = lanes.find((lane) => {
      const last = lane.at(-1);
      return last !== undefined && last.left + last.width <= box.left;
    });
    if (free === undefined) lanes.push([box]);
    else free.push(box);
  }
  return lanes.flatMap((lane, nr) => labelLane(lane, nr, track, measure));
}

/** Each label in its mark, else whole behind it, else whole before it; from the left, so that none meets another. */
function labelLane(lane: readonly Box[], nr: number, track: number, measure: Measure): Placed[] {
  let taken = 0;
  return lane.map(({ mark, left, width }, i) => {
    const inside = fitLabel(mark.label, width - PADDING, measure);
    const wanted = measure(mark.label) + GAP;
    const end = left + width;
    const after = end + wanted + GAP <= (lane[i + 1]?.left ?? track);
    const before = taken + GAP <= left - wanted;
    const side = inside === mark.label ? null : after ? 'after' : before ? 'before' : null;
    taken = side === 'after' ? end + wanted : end;
    const labelLeft = side === null ? null : side === 'after' ? end + GAP : left - wanted;
    return { ...mark, lane: nr, left, width, labelLeft, shown: side === null ? inside : mark.label };
  });
}
