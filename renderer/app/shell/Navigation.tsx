import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useDueCount } from '../../features/frister/index.ts';
import { useOperation, useServiceState } from '../../service/index.ts';
import { useSession } from '../session.ts';
import { ENTRIES, entryOf, type Entry } from './entries.ts';
import styles from './Navigation.module.css';

const { menu, faelles } = tekster;

function NavLink({ entry, active, count }: { entry: Entry; active: boolean; count: number | undefined }) {
  const Icon = entry.icon;
  return (
    <Link
      href={entry.to}
      className={`${styles['link']} ${active ? (styles['active'] ?? '') : ''}`}
      aria-current={active ? 'page' : undefined}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
      <span className={styles['label']}>{entry.label}</span>
      {count !== undefined && <span className={styles['count']}>{formatHeltal(count)}</span>}
    </Link>
  );
}

function Saved(): ReactNode {
  const stopped = useServiceState().service === 'stopped';
  return (
    <div className={styles['saved']} data-stopped={stopped || undefined}>
      <span className={styles['dot']} aria-hidden />
      <div>
        <div>{stopped ? menu.genstarter : menu.gemtLokalt}</div>
        <div className={styles['small']}>{stopped ? menu.genstarterNote : menu.krypteret}</div>
      </div>
    </div>
  );
}

export function Navigation(): ReactNode {
  const [path] = useLocation();
  const { navn } = useSession();
  const counts = useOperation('projekt.counts', {});
  const due = useDueCount();
  const countOf = ({ to, tabel }: Entry): number | undefined =>
    to === '/dag' ? due : tabel && counts.data?.antal[tabel];
  const current = entryOf(path);
  return (
    <nav className={styles['nav']} aria-label={menu.hovedmenu}>
      <div className={styles['brand']}>
        <span className={styles['logo']} aria-hidden>
          E
        </span>
        <div className={styles['names']}>
          <div className={styles['app']}>{faelles.app}</div>
          <div className={styles['small']} title={navn}>
            {navn}
          </div>
        </div>
      </div>
      <div className={styles['entries']}>
        {ENTRIES.map((group) => (
          <div key={group[0]?.to} className={styles['group']}>
            {group.map((entry) => (
              <NavLink key={entry.to} entry={entry} active={entry === current} count={countOf(entry)} />
            ))}
          </div>
        ))}
      </div>
      <Saved />
    </nav>
  );
}
