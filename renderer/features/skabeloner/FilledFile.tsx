import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { shell } from '../../service/index.ts';
import { CopyText } from '../../ui/index.ts';
import styles from './skabeloner.module.css';
import type { Filled } from './useFilling.ts';

const { skabeloner: text, eksport } = tekster;

/** The filled file: where it is, how many cells it got, and the hash that shows whether it is changed later. */
export function FilledFile({ result }: { readonly result: Filled }): ReactNode {
  const { sti, filnavn, sha256, antal, tomme } = result;
  return (
    <div className={styles['done']} role="status" data-testid="udfyldt">
      <strong>
        <IconCircleCheck size={17} stroke={1.8} aria-hidden /> {text.udfyldt(antal - tomme)}
      </strong>
      <span className={styles['file']}>{sti ?? filnavn}</span>
      {tomme > 0 && <span>{text.tomme(tomme)}</span>}
      <span>{text.regnesOm}</span>
      <span>
        {eksport.sha256} <CopyText text={sha256} wrap />
      </span>
      {shell !== null && sti !== null && (
        <Button variant="default" size="compact-sm" onClick={() => void shell?.showInFolder(sti)}>
          {eksport.visIMappe}
        </Button>
      )}
    </div>
  );
}
