import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';

interface BannerProps {
  readonly tone: 'info' | 'warning' | 'danger';
  readonly title: string;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
}

const TONE = { info: styles['info'], warning: styles['warning'], danger: styles['danger'] };

/** A line that stands as long as what it says is true. */
export function Banner({ tone, title, note, action }: BannerProps): ReactNode {
  const Icon = tone === 'info' ? IconInfoCircle : IconAlertTriangle;
  return (
    <div className={`${styles['banner']} ${TONE[tone]}`} role="status">
      <Icon size={17} stroke={1.8} aria-hidden className={styles['icon'] ?? ''} />
      <span className={styles['text']}>
        <strong>{title}</strong>
        {note !== undefined && <span> {note}</span>}
      </span>
      {action}
    </div>
  );
}
