import type { ReactNode } from 'react';
import type { Punktstatus } from '#shared/domain/aarshjul/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './aarshjul.module.css';

const HALF = 11;
const HEIGHT = 21;
const CORNER = 4;

/** The shape of a status around its centre: ● done, ■ late, ▲ soon, ○ later. */
export function Shape({ status }: { readonly status: Punktstatus }): ReactNode {
  if (status === 'for_sent') {
    const side = 2 * HALF - 2;
    return <rect x={1 - HALF} y={1 - HALF} width={side} height={side} rx={CORNER} />;
  }
  if (status === 'snart') {
    const [top, base] = [-HALF - 4, HEIGHT - HALF - 1];
    return <path d={`M0 ${top} L${HALF + 3} ${base} L${-HALF - 3} ${base} Z`} strokeLinejoin="round" />;
  }
  return <circle r={HALF - 1} />;
}

/** Shape and word. */
export function StatusMark({ status }: { readonly status: Punktstatus }): ReactNode {
  return (
    <span className={styles['status']} data-status={status}>
      <svg width="13" height="13" viewBox="-15 -16 30 30" aria-hidden>
        <g className={styles['mark']} data-status={status}>
          <Shape status={status} />
        </g>
      </svg>
      {tekster.aarshjul.statusser[status]}
    </span>
  );
}
