import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { shell } from '../../service/index.ts';
import { CopyText } from '../../ui/index.ts';
import styles from './Eksport.module.css';
import type { ExportResult } from './useExport.ts';

const { eksport } = tekster;

/** The file's name, size and checksum; the checksum shows later whether the file was changed. */
export function ExportDone({ result }: { readonly result: ExportResult }): ReactNode {
  const { sti, filnavn, raekker, sha256 } = result;
  return (
    <div className={styles['done']} role="status" data-testid="eksport-klar">
      <div className={styles['doneTitle']}>
        <IconCircleCheck size={18} stroke={1.8} aria-hidden /> {eksport.klar}
      </div>
      <dl className={styles['facts']}>
        <dt>{eksport.fil}</dt>
        <dd>
          {sti ?? filnavn} · {eksport.raekker(formatHeltal(raekker))}
        </dd>
        <dt>{eksport.sha256}</dt>
        <dd>
          <CopyText text={sha256} wrap />
        </dd>
      </dl>
      <p className={styles['doneNote']}>{eksport.klarNote}</p>
      {shell !== null && sti !== null && (
        <Button variant="default" onClick={() => void shell?.showInFolder(sti)}>
          {eksport.visIMappe}
        </Button>
      )}
    </div>
  );
}
