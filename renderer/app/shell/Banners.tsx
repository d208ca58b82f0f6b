import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { ChangePasswordDialog } from '../../features/adgang/index.ts';
import { acknowledgeRestart, useServiceState } from '../../service/index.ts';
import { Banner, showToast } from '../../ui/index.ts';
import { useSession } from '../session.ts';
import styles from './Banners.module.css';

const { menu } = tekster;

/** A restart is told once: what was on its way then may have to be saved again. */
function useRestartToast(): boolean {
  const { service } = useServiceState();
  useEffect(() => {
    if (service !== 'restarted') return;
    showToast({ id: 'tjeneste', message: menu.tjenesteStartet });
    acknowledgeRestart();
  }, [service]);
  return service === 'stopped';
}

/** What holds for the whole window: read-only, opened by the recovery key, no service. */
export function Banners(): ReactNode {
  const session = useSession();
  const stopped = useRestartToast();
  const [changing, setChanging] = useState(false);
  if (!stopped && !session.skrivebeskyttet && !session.viaGendannelse) return null;
  return (
    <div className={styles['banners']}>
      {stopped && <Banner tone="danger" title={menu.genstarter} note={menu.tjenesteStoppet} />}
      {session.skrivebeskyttet && (
        <Banner tone="info" title={menu.skrivebeskyttet} note={menu.skrivebeskyttetNote} />
      )}
      {session.viaGendannelse && !session.skrivebeskyttet && (
        <Banner
          tone="warning"
          title={menu.viaGendannelse}
          note={menu.viaGendannelseNote}
          action={
            <Button size="compact-sm" onClick={() => setChanging(true)}>
              {menu.vaelgNyAdgangskode}
            </Button>
          }
        />
      )}
      <ChangePasswordDialog opened={changing} onClose={() => setChanging(false)} />
    </div>
  );
}
