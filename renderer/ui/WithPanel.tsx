import type { ReactNode } from 'react';
import styles from './WithPanel.module.css';

interface WithPanelProps {
  /** Null: nothing is open, and the page has the whole width. */
  readonly panel: ReactNode;
  /** Another key makes the panel anew. */
  readonly panelKey?: string;
  /** How the page that scrolls is laid out. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A page that scrolls by itself, with a panel beside it. */
export function WithPanel({ panel, panelKey, className = '', children }: WithPanelProps): ReactNode {
  const open = panel !== null && panel !== false;
  return (
    <div className={styles['page']} data-with-panel={open || undefined}>
      <section className={`${styles['main'] ?? ''} ${className}`}>{children}</section>
      {open && (
        <div key={panelKey} className={styles['panel']}>
          {panel}
        </div>
      )}
    </div>
  );
}
