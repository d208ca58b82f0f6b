import { CloseButton } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { pressed } from './shortcuts/index.ts';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  readonly title: string;
  /** Small line above the title: a number, 'Udfyldes'. */
  readonly overline?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** False while Esc would throw something away. */
  readonly closeOnEscape?: boolean;
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="listbox"], [role="menu"]') !== null;

function useEscape(active: boolean, onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      // A dialog or list that is open above the panel takes the key first.
      if (pressed('luk', event) && !event.defaultPrevented && !isInDialog(event.target)) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}

/** What opens beside a list: an indicator's units, a record, a form. */
export function SidePanel(props: SidePanelProps): ReactNode {
  const { title, overline, onClose, children, footer, closeOnEscape = true } = props;
  useEscape(closeOnEscape, onClose);
  return (
    <aside className={styles['panel']} aria-label={title}>
      <header className={styles['header']}>
        <div className={styles['heading']}>
          {overline !== undefined && <div className={styles['overline']}>{overline}</div>}
          <h2 className={styles['title']}>{title}</h2>
        </div>
        <CloseButton aria-label={tekster.faelles.luk} onClick={onClose} className={styles['close'] ?? ''} />
      </header>
      <div className={styles['body']}>{children}</div>
      {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
    </aside>
  );
}
