import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What to do first. */
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  /** All that stands on its page: the title is the page's heading. */
  readonly page?: boolean;
  /** In a side panel or a card. */
  readonly compact?: boolean;
}

export function EmptyState({
  icon,
  title,
  note,
  action,
  page = false,
  compact = false,
}: EmptyStateProps): ReactNode {
  const Title = page ? 'h1' : 'p';
  return (
    <div className={`${styles['empty']} ${compact ? (styles['compact'] ?? '') : ''}`}>
      {icon !== undefined && <div className={styles['icon']}>{icon}</div>}
      <Title className={styles['title']}>{title}</Title>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
