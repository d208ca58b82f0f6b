import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import styles from './Lys.module.css';

export type LysFarve = 'grøn' | 'gul' | 'rød';

const KLASSE = { grøn: styles['green'], gul: styles['yellow'], rød: styles['red'] };

/** ● ▲ ■: a light is told by its shape and its word, never by its colour alone. */
function LysForm({ lys }: { readonly lys: LysFarve }): ReactNode {
  return (
    <svg className={styles['shape']} viewBox="0 0 10 10" aria-hidden="true">
      {lys === 'grøn' && <circle cx="5" cy="5" r="4.6" />}
      {lys === 'gul' && <path d="M5 0.6 9.8 9.4H0.2z" />}
      {lys === 'rød' && <rect x="0.6" y="0.6" width="8.8" height="8.8" rx="1" />}
    </svg>
  );
}

export function Lys({ lys }: { readonly lys: LysFarve | null }): ReactNode {
  if (lys === null) return <span className={styles['none']}>{tekster.faelles.intet}</span>;
  return (
    <span className={`${styles['chip']} ${KLASSE[lys]}`} data-lys={lys}>
      <LysForm lys={lys} />
      {tekster.faelles.lys[lys]}
    </span>
  );
}
