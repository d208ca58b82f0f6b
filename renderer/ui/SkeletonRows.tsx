import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import styles from './SkeletonRows.module.css';

// Uneven lengths look like text; fixed ones do not flicker between renders.
const WIDTHS = ['62%', '48%', '71%', '55%', '66%', '43%', '58%'] as const;

/** Holds the place of rows that are on their way, so that nothing jumps. */
export function SkeletonRows({
  rows = 8,
  height = 32,
}: {
  readonly rows?: number;
  readonly height?: number;
}): ReactNode {
  return (
    <div role="status" aria-label={tekster.faelles.indlaeser}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles['row']} style={{ height }}>
          <Skeleton height={9} radius={5} width={WIDTHS[index % WIDTHS.length] ?? '50%'} />
        </div>
      ))}
    </div>
  );
}
