import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tjekFritekst } from '#shared/domain/fritekst/index.ts';
import { feltfejl } from '#shared/tekster/index.ts';
import styles from './Remark.module.css';

/** Something to look at in what is typed; it never keeps anything from being saved. */
export function Remark({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className={styles['remark']}>
      <IconAlertTriangle size={14} stroke={1.9} aria-hidden />
      <span>{children}</span>
    </p>
  );
}

/**
 * Below a free text that is no field of a record's form: says while one types what should not stand there, CPR
 * numbers and diagnoses.
 */
export function FreeTextRemarks({ text }: { readonly text: string }): ReactNode {
  return (
    <div aria-live="polite" className={styles['remarks']}>
      {tjekFritekst(text).map((kode) => (
        <Remark key={kode}>{feltfejl(kode)}</Remark>
      ))}
    </div>
  );
}
