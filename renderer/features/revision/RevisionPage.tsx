import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { PageHeader } from '../../ui/index.ts';
import { Arkiv } from '../arkiv/index.ts';
import { Begrundelser } from './Begrundelser.tsx';
import { CopyForAuditor } from './CopyForAuditor.tsx';
import { Handlinger } from './Handlinger.tsx';
import styles from './Revision.module.css';
import { Verify } from './Verify.tsx';
import { Witness } from './Witness.tsx';

const { revision } = tekster;

/** Who wrote what, and whether everything still fits. */
export function RevisionPage(): ReactNode {
  return (
    <>
      <PageHeader title={revision.titel} subtitle={revision.undertitel} />
      <Tabs defaultValue="handlinger" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="handlinger">{revision.faneHandlinger}</Tabs.Tab>
          <Tabs.Tab value="kontrol">{revision.faneKontrol}</Tabs.Tab>
          <Tabs.Tab value="begrundelser">{revision.faneBegrundelser}</Tabs.Tab>
          <Tabs.Tab value="kopi">{revision.faneKopi}</Tabs.Tab>
          <Tabs.Tab value="arkiv">{tekster.arkiv.titel}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="handlinger">
          <Handlinger />
        </Tabs.Panel>
        <Tabs.Panel value="kontrol">
          <div className={styles['column']}>
            <Verify />
            <Witness />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="begrundelser">
          <Begrundelser />
        </Tabs.Panel>
        <Tabs.Panel value="kopi">
          <div className={styles['column']}>
            <CopyForAuditor />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="arkiv">
          <div className={styles['column']}>
            <Arkiv />
          </div>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
