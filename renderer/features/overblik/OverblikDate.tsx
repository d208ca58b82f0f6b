import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { DateInput } from '../../ui/index.ts';
import styles from './Overblik.module.css';
import type { OverblikState } from './useOverblik.ts';

/** The day that all of Overblik is counted at. */
export function OverblikDate({ choice, set, today }: OverblikState): ReactNode {
  return (
    <DateInput
      bare
      label={tekster.indikatorer.opgjortPr}
      className={styles['date'] ?? ''}
      value={choice.dato}
      today={today}
      onChange={(dato) => dato !== null && set({ dato })}
    />
  );
}
