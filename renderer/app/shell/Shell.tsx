import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { tekster } from '#shared/tekster/index.ts';
import { UndoDialog, useDrafts, usePreloaded } from '../../features/registrering/index.ts';
import { shell as desktop } from '../../service/index.ts';
import { LeaveGuard } from '../../ui/form/index.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Routes } from '../routes.tsx';
import { PrintHost } from '../print/index.ts';
import { useSession } from '../session.ts';
import { Banners } from './Banners.tsx';
import { BreadcrumbProvider } from './breadcrumb.tsx';
import { Navigation } from './Navigation.tsx';
import styles from './Shell.module.css';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { TopBar } from './TopBar.tsx';
import { useCloseProject } from './useCloseProject.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useUndoKeys } from './useUndo.ts';

function useTitle(): void {
  const { navn } = useSession();
  useEffect(() => {
    document.title = `${navn} – ${tekster.faelles.app}`;
    return () => void (document.title = tekster.faelles.app);
  }, [navn]);
}

/** Where an open project is worked in: the menu, the top bar, one page. */
export function Shell(): ReactNode {
  const [path, navigate] = useLocation();
  useDrafts();
  const { close } = useCloseProject();
  useUndoKeys();
  useKeptFocus();
  usePreloaded();
  useTitle();
  useEffect(
    () =>
      desktop?.onAction((action) => {
        if (action.action === 'exportSkema') navigate('/eksport');
        if (action.action === 'closeProject') close();
      }),
    [navigate, close],
  );
  return (
    <BreadcrumbProvider>
      <LeaveGuard>
        <div className={styles['shell']}>
          <a className={styles['skip']} href="#indhold" onClick={focusMain}>
            {tekster.menu.spring}
          </a>
          <Navigation />
          <TopBar />
          <PrintHost />
          <ShortcutsDialog />
          <main id="indhold" className={styles['main']} tabIndex={-1}>
            <Banners />
            <div className={styles['page']}>
              <ErrorBoundary key={path.split('/')[1] ?? ''}>
                <Routes />
              </ErrorBoundary>
            </div>
          </main>
        </div>
        <UndoDialog />
      </LeaveGuard>
    </BreadcrumbProvider>
  );
}

// The hash belongs to the routes, so the link must not be followed.
function focusMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('indhold')?.focus();
}
