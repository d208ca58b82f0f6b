import type { ReactNode } from 'react';
import { formatHeltal } from '#shared/tekster/index.ts';
import styles from './indikator.module.css';

interface Props {
  readonly value: number | null;
  /** What it opens, in words. */
  readonly label: string;
  readonly onPress: () => void;
}

/** A number that opens what it is made of; 0 and "–" are made of nothing. */
export function NumberButton({ value, label, onPress }: Props): ReactNode {
  if (value === null || value === 0) return formatHeltal(value);
  return (
    <button type="button" className={styles['numberButton']} aria-label={label} onClick={onPress}>
      {formatHeltal(value)}
    </button>
  );
}
