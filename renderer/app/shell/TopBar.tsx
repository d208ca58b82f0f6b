import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { tekster } from '#shared/tekster/index.ts';
import { Kladder } from '../../features/registrering/index.ts';
import { Palette } from '../palette/Palette.tsx';
import { useBreadcrumb } from './breadcrumb.tsx';
import { entryOf } from './entries.ts';
import styles from './TopBar.module.css';
import { UserMenu } from './UserMenu.tsx';

function Breadcrumb(): ReactNode {
  const [path] = useLocation();
  const navn = useBreadcrumb();
  const entry = entryOf(path);
  return (
    <nav className={styles['crumbs']} aria-label={tekster.menu.broedkrumme}>
      {entry !== undefined && (
        <Link href={entry.to} className={styles['crumb']}>
          {entry.label}
        </Link>
      )}
      {navn !== null && (
        <>
          <span aria-hidden>›</span>
          <span className={styles['leaf']} aria-current="page">
            {navn}
          </span>
        </>
      )}
    </nav>
  );
}

export function TopBar(): ReactNode {
  return (
    <header className={styles['bar']}>
      <Breadcrumb />
      <Palette />
      <div className={styles['end']}>
        <Kladder />
        <UserMenu />
      </div>
    </header>
  );
}
