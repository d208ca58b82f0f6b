import type { ReactNode } from 'react';
import styles from './StackedBar.module.css';

/** 0 is darkest, 4 lightest, 5 dotted, between 3 and 4; what is not told apart is hatched. */
export type SegmentTone = 0 | 1 | 2 | 3 | 4 | 5 | 'hidden';

export interface Segment {
  readonly key: string;
  readonly value: number;
  readonly tone: SegmentTone;
  /** What the part is, in words. */
  readonly label: string;
}

/** Narrower parts have no room for their number; it stands in the words. */
const ROOM_FOR_NUMBER = 0.08;

const classOf = (tone: SegmentTone): string => styles[tone === 'hidden' ? 'hidden' : `tone${tone}`] ?? '';

/** The colour and pattern of a tone, for the words beside a bar. */
export function Swatch({ tone }: { readonly tone: SegmentTone }): ReactNode {
  return <span className={`${styles['swatch']} ${classOf(tone)}`} aria-hidden />;
}

/** How a whole is divided: parts by order from dark to light, with their numbers. */
export function StackedBar({
  segments,
  label,
}: {
  readonly segments: readonly Segment[];
  readonly label: string;
}): ReactNode {
  const total = segments.reduce((sum, s) => sum + s.value, 0);
  return (
    <div className={styles['bar']} role="img" aria-label={label} title={label}>
      {segments.map(({ key, value, tone }) =>
        value === 0 ? null : (
          <div
            key={key}
            className={`${styles['part']} ${classOf(tone)}`}
            style={{ flexGrow: value, flexBasis: 0 }}
          >
            {value / total >= ROOM_FOR_NUMBER && <span>{value}</span>}
          </div>
        ),
      )}
    </div>
  );
}
