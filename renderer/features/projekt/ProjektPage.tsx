import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { PageHeader } from '../../ui/index.ts';
import { SecurityCard, UsersCard } from '../adgang/index.ts';
import { BackupsCard } from './BackupsCard.tsx';
import { FactsCard } from './FactsCard.tsx';
import { KommunerCard } from './KommunerCard.tsx';
import styles from './ProjektPage.module.css';

const { projekt } = tekster;

export function ProjektPage(): ReactNode {
  const { skrivebeskyttet } = useSession();
  return (
    <>
      <PageHeader title={projekt.titel} subtitle={projekt.undertitel} />
      <Tabs defaultValue="fakta" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="fakta">{projekt.faneFakta}</Tabs.Tab>
          <Tabs.Tab value="adgang">{projekt.faneAdgang}</Tabs.Tab>
          {!skrivebeskyttet && <Tabs.Tab value="kopier">{projekt.faneKopier}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="fakta">
          <div className={styles['columns']}>
            <FactsCard />
            <KommunerCard />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="adgang">
          <div className={styles['column']}>
            <UsersCard />
            {!skrivebeskyttet && <SecurityCard />}
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="kopier">
          <div className={styles['column']}>
            <BackupsCard />
          </div>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
