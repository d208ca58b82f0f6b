import type { ReactNode } from 'react';
import styles from './WithPanel.module.css';

interface WithPanelProps {
  /** Nothing where nothing is open: the page has the whole width. */
  readonly panel: ReactNode;
  /** Another key makes the panel anew. */
  readonly panelKey?: string;
  /** The page has the height of the window, and what is in it scrolls by itself; else the page scrolls. */
  readonly fills?: boolean;
  /** What is on the page stands one below the other, with the same room between. */
  readonly stacked?: boolean;
  /** How else the page is laid out. */
  readonly className?: string | undefined;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A page with a panel beside it: a record, the form of a new one, the units of a number. */
export function WithPanel(props: WithPanelProps): ReactNode {
  const { panel, panelKey, fills = false, stacked = false, className = '', busy = false, children } = props;
  const open = Boolean(panel);
  const layout = [
    styles['main'],
    styles[fills ? 'fills' : 'scrolls'],
    stacked && styles['stacked'],
    className,
  ];
  return (
    <div className={styles['page']} data-with-panel={open || undefined}>
      <section className={layout.filter(Boolean).join(' ')} aria-busy={busy || undefined}>
        {children}
      </section>
      {open && (
        <div key={panelKey} className={styles['panel']}>
          {panel}
        </div>
      )}
    </div>
  );
}
