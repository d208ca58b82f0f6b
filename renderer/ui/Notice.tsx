import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone: 'info' | 'warning';
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A few lines in a form or above a list, with what can be done about it under them. */
export function Notice({ tone, title, children, action }: NoticeProps): ReactNode {
  const Icon = tone === 'info' ? IconInfoCircle : IconAlertTriangle;
  return (
    <div className={styles['notice']} data-tone={tone}>
      <Icon size={16} stroke={1.8} aria-hidden className={styles['icon'] ?? ''} />
      <div className={styles['body']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        <div>{children}</div>
        {action !== undefined && <div className={styles['action']}>{action}</div>}
      </div>
    </div>
  );
}
