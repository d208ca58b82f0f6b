import { IconCircleCheck, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Verdict.module.css';

const ICONS = { done: IconCircleCheck, good: IconShieldCheck, bad: IconShieldX } as const;

interface VerdictProps {
  /** Something was made; a check found nothing; a check found something. */
  readonly outcome: keyof typeof ICONS;
  readonly title: string;
  readonly note: ReactNode;
  readonly testId: string;
  /** What follows: the hash of what was made, the findings. */
  readonly children?: ReactNode;
}

/** What long work came to, said where it was started. */
export function Verdict({ outcome, title, note, testId, children }: VerdictProps): ReactNode {
  const Icon = ICONS[outcome];
  return (
    <div className={styles['verdict']} data-outcome={outcome} role="status" data-testid={testId}>
      <div className={styles['title']}>
        <Icon size={20} stroke={1.8} aria-hidden /> {title}
      </div>
      <p className={styles['note']}>{note}</p>
      {children}
    </div>
  );
}
