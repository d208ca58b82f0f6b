import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { shell, useOperation } from '../../service/index.ts';
import { Card, DateInput, ErrorBox, PageHeader, ProgressDialog } from '../../ui/index.ts';
import { PrvButton } from '../indberetning/index.ts';
import { Templates } from '../skabeloner/index.ts';
import { ClosedPeriods } from './ClosedPeriods.tsx';
import styles from './Eksport.module.css';
import { ExportDone } from './ExportDone.tsx';
import { Preview } from './Preview.tsx';
import { useExport } from './useExport.ts';

const { eksport } = tekster;

interface OrderProps {
  readonly task: ReturnType<typeof useExport>;
  readonly ready: boolean;
  readonly dato: string;
  readonly today: string;
  readonly onDato: (dato: string) => void;
}

function Order({ task, ready, dato, today, onDato }: OrderProps): ReactNode {
  const prv = useOperation('indsendelser.preview', { dato }, { keepPrevious: true });
  return (
    <Card>
      <div className={styles['when']}>
        <DateInput
          label={eksport.pr}
          value={dato}
          today={today}
          onChange={(value) => value !== null && onDato(value)}
        />
        <Button
          leftSection={<IconFileDownload size={17} />}
          loading={task.running}
          disabled={!ready}
          onClick={() => void task.run(dato)}
        >
          {shell === null ? eksport.hentKnap : eksport.knap}
        </Button>
      </div>
      <div className={styles['prv']}>
        {prv.data !== undefined && <PrvButton resultat={prv.data.resultat} />}
        <span className={styles['sheetNote']}>{eksport.prvNote}</span>
      </div>
      {prv.error !== null && <ErrorBox error={prv.error} onRetry={() => void prv.refetch()} />}
      {task.error !== null && <ErrorBox error={task.error} />}
      {task.result !== null && <ExportDone result={task.result} />}
    </Card>
  );
}

/** The indikatorskema as a workbook: the date, what will be in it, and the file. */
export function EksportPage(): ReactNode {
  const today = useToday();
  const [dato, setDato] = useState(today);
  const task = useExport();
  const count = useOperation('indikatorer.count', { dato }, { keepPrevious: true });
  return (
    <>
      <PageHeader title={eksport.titel} subtitle={eksport.undertitel} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Order task={task} ready={count.data !== undefined} dato={dato} today={today} onDato={setDato} />
          <p className={styles['note']}>
            {eksport.foreloebig} {eksport.uden}
          </p>
          <ClosedPeriods />
          <Templates />
        </div>
        {count.isError ? (
          <ErrorBox error={count.error} onRetry={() => void count.refetch()} />
        ) : (
          <Preview data={count.data} />
        )}
      </div>
      <ProgressDialog
        opened={task.running}
        title={eksport.laver}
        progress={task.progress}
        onCancel={task.cancel}
      />
    </>
  );
}
