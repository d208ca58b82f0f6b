import { Button, Checkbox, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { localToday } from '../../app/session.ts';
import { shell } from '../../service/index.ts';
import { CopyText } from '../../ui/index.ts';
import styles from './RecoveryKey.module.css';

const { projekt, faelles } = tekster;

function print(): void {
  if (shell === null) window.print();
  else void shell.print();
}

/** The sheet of paper: only this is printed (see the module's print rules). */
function PrintSheet({ noegle, mappe }: { readonly noegle: string; readonly mappe: string }): ReactNode {
  return (
    <div className={styles['sheet']} data-print-sheet>
      <h1>{projekt.noegleUdskriftTitel}</h1>
      <p className={styles['sheetKey']}>{noegle}</p>
      <dl>
        <dt>{projekt.noegleMappe}</dt>
        <dd>{mappe}</dd>
        <dt>{projekt.noegleDato}</dt>
        <dd>{visDato(localToday())}</dd>
      </dl>
      <p>{projekt.noegleUdskriftNote}</p>
    </div>
  );
}

interface Props {
  readonly noegle: string;
  readonly mappe: string;
  readonly doneLabel: string;
  readonly onDone: () => void;
}

/** The recovery key, shown once: one goes on only after saying that it is kept. */
export function RecoveryKey({ noegle, mappe, doneLabel, onDone }: Props): ReactNode {
  const [kept, setKept] = useState(false);
  return (
    <div>
      <Text size="sm" c="dimmed">
        {projekt.noegleNote}
      </Text>
      <div className={styles['key']} data-testid="gendannelsesnoegle">
        <CopyText text={noegle} wrap />
      </div>
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={print}>
        {faelles.udskriv}
      </Button>
      <Checkbox
        mt="lg"
        label={projekt.noegleGemt}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Group justify="flex-end" mt="md">
        <Button disabled={!kept} onClick={onDone}>
          {doneLabel}
        </Button>
      </Group>
      <PrintSheet noegle={noegle} mappe={mappe} />
    </div>
  );
}
