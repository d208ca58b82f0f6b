import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What to do first. */
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  /** In a side panel or a card. */
  readonly compact?: boolean;
}

export function EmptyState({ icon, title, note, action, compact = false }: EmptyStateProps): ReactNode {
  return (
    <div className={`${styles['empty']} ${compact ? (styles['compact'] ?? '') : ''}`}>
      {icon !== undefined && <div className={styles['icon']}>{icon}</div>}
      <p className={styles['title']}>{title}</p>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
