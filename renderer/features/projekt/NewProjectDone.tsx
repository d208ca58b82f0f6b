import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { RecoveryKey } from '../adgang/index.ts';
import { Card, CopyText } from '../../ui/index.ts';
import type { NytProjekt } from './nyt.ts';
import styles from './start.module.css';

const { projekt } = tekster;

interface Props {
  readonly nyt: NytProjekt;
  readonly noegle: string;
  readonly onDone: () => void;
}

/** The last step of a new project: the key that is shown only now. */
export function NewProjectDone({ nyt, noegle, onDone }: Props): ReactNode {
  return (
    <div className={styles['narrow']}>
      <Card title={nyt.adgangskode === null ? projekt.noegle : projekt.demoTitel}>
        {nyt.adgangskode !== null && (
          <div className={styles['demoCode']} data-testid="demo-adgangskode">
            <Text size="sm">{projekt.demoKlar}</Text>
            <CopyText text={nyt.adgangskode} />
          </div>
        )}
        <RecoveryKey noegle={noegle} mappe={nyt.mappe} doneLabel={projekt.noegleVidere} onDone={onDone} />
      </Card>
    </div>
  );
}
