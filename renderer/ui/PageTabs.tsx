import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './PageTabs.module.css';

interface PageTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly to: string; readonly label: string }[];
  /** Address of the one that is shown. */
  readonly current: string;
  /** Stands at the right, on the same line. */
  readonly extra?: ReactNode;
}

/** The parts of a page that has several, each with an address of its own. */
export function PageTabs({ label, tabs, current, extra }: PageTabsProps): ReactNode {
  return (
    <div className={styles['bar']}>
      <nav aria-label={label} className={styles['tabs']}>
        {tabs.map((tab) => (
          <Link
            key={tab.to}
            href={tab.to}
            className={styles['tab'] ?? ''}
            aria-current={tab.to === current ? 'page' : undefined}
          >
            {tab.label}
          </Link>
        ))}
      </nav>
      {extra !== undefined && <div className={styles['extra']}>{extra}</div>}
    </div>
  );
}
