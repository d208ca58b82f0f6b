import type { ReactNode } from 'react';
import type { LysFarve } from './Lys.tsx';
import styles from './Bar.module.css';

interface BarProps {
  readonly value: number | null;
  readonly target: number | null;
  /** Drawn as a mark: where the value was expected to be by now. */
  readonly expected?: number | null;
  readonly tone: LysFarve | null;
  /** The same in words, for those who do not see it. */
  readonly label: string;
}

const FARVE: Record<LysFarve, string> = { grøn: 'var(--green)', gul: 'var(--yellow)', rød: 'var(--red)' };

const share = (part: number, whole: number): number => Math.min(100, Math.max(0, (100 * part) / whole));

/** How far the actual value is on its way to the target, which is the bar's right end. */
export function Bar({ value, target, expected = null, tone, label }: BarProps): ReactNode {
  const measurable = value !== null && target !== null && target > 0;
  return (
    <div className={styles['track']} role="img" aria-label={label} title={label}>
      {measurable && value > 0 && (
        <div
          className={styles['fill']}
          style={{
            width: `${share(value, target)}%`,
            background: tone === null ? 'var(--muted)' : FARVE[tone],
          }}
        />
      )}
      {measurable && expected !== null && (
        <div className={styles['mark']} style={{ left: `${share(expected, target)}%` }} data-expected />
      )}
    </div>
  );
}
