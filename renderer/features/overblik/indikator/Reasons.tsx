import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Styring } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { reasonWords } from '../reasons.ts';
import styles from './indikator.module.css';

const text = tekster.overblik.opmaerksomhed;

/** Why this indicator needs attention, in one line each; or that it does not. */
export function Reasons({ grunde }: Pick<Styring, 'grunde'>): ReactNode {
  const fine = grunde.length === 0;
  const Icon = fine ? IconCircleCheck : IconAlertTriangle;
  return (
    <section className={styles['reasons']} data-fine={fine || undefined} aria-label={text.denne}>
      <Icon size={16} aria-hidden />
      {fine ? (
        <p>{text.denneIkke}</p>
      ) : (
        <ul>
          {grunde.map((grund) => (
            <li key={grund.kode}>{reasonWords(grund)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
