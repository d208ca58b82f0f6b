import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { IndsendelseKort } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { shell } from '../../service/index.ts';
import { Banner, Card, CopyText, ErrorBox, ProgressDialog } from '../../ui/index.ts';
import styles from './indsendelser.module.css';
import { useWorkbook } from './useWorkbook.ts';

const { indsendelser: text, eksport } = tekster;

interface Props {
  readonly indsendelse: IndsendelseKort;
  readonly periode: { readonly nr: number; readonly til: string };
}

/** The workbook as it was submitted: the same file every time, which its SHA-256 shows. */
export function Workbook({ indsendelse, periode }: Props): ReactNode {
  const { run, cancel, running, progress, made, error } = useWorkbook(indsendelse.id, periode);
  const file = made?.sti ?? null;
  const sha256 = indsendelse.eksportSha256 ?? made?.sha256 ?? null;
  return (
    <Card title={text.skema} note={text.skemaNote}>
      <div className={styles['workbook']} data-testid="indsendt-skema">
        <Button leftSection={<IconFileDownload size={16} />} loading={running} onClick={() => void run()}>
          {text.eksporter}
        </Button>
        <dl className={styles['workbookFacts']}>
          <dt>{eksport.sha256}</dt>
          <dd>{sha256 === null ? text.ingenSha256 : <CopyText text={sha256} wrap />}</dd>
          {made !== null && (
            <>
              <dt>{eksport.fil}</dt>
              <dd>
                <span role="status">
                  {made.sti ?? made.filnavn} · {eksport.raekker(formatHeltal(made.raekker))} ·{' '}
                  {made.ens ? text.sammeFil : text.andenFil}
                </span>
              </dd>
            </>
          )}
        </dl>
        {made !== null && !made.ens && (
          <Banner tone="warning" title={text.andenFil} note={text.andenFilNote(made.sha256)} />
        )}
        {error !== null && <ErrorBox error={error} />}
        {shell !== null && file !== null && (
          <Button variant="default" onClick={() => void shell?.showInFolder(file)}>
            {eksport.visIMappe}
          </Button>
        )}
      </div>
      <ProgressDialog opened={running} title={eksport.laver} progress={progress} onCancel={cancel} />
    </Card>
  );
}
