import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface CardProps {
  readonly title?: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Without inner padding: for tables that reach the edge. */
  readonly flush?: boolean;
}

export function Card({ title, note, actions, children, flush = false }: CardProps): ReactNode {
  return (
    <section className={styles['card']} {...(title === undefined ? {} : { 'aria-label': title })}>
      {title !== undefined && (
        <header className={styles['header']}>
          <div>
            <h2 className={styles['title']}>{title}</h2>
            {note !== undefined && <p className={styles['note']}>{note}</p>}
          </div>
          {actions}
        </header>
      )}
      <div className={flush ? styles['flush'] : styles['body']}>{children}</div>
    </section>
  );
}
