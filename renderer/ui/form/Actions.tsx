import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { ErrorBox } from '../index.ts';
import { Keys } from '../shortcuts/index.ts';
import classes from './RecordForm.module.css';
import type { Saving } from './useSave.ts';

interface ActionsProps {
  readonly saving: Saving;
  readonly isNew: boolean;
  readonly extra: ReactNode;
  /** What saving would do. */
  readonly outlook: ReactNode;
  /** What the service has to say of the record: in sight while it is typed. */
  readonly children: ReactNode;
}

/** The buttons stay in sight however long the form is. */
export function Actions({ saving, isNew, extra, outlook, children }: ActionsProps): ReactNode {
  const text = tekster.registrering;
  return (
    <div className={classes['actions']}>
      {children}
      {saving.failure !== null && <ErrorBox error={saving.failure} />}
      {saving.elsewhere.map(({ kode, detalje }) => (
        <p key={kode} role="alert" className={classes['warning']}>
          {feltfejl(kode, detalje)}
        </p>
      ))}
      <Button onClick={() => void saving.save(false)} loading={saving.busy} rightSection={<Keys of="gem" />}>
        {tekster.faelles.gem}
      </Button>
      {isNew && (
        <Button
          variant="default"
          onClick={() => void saving.save(true)}
          disabled={saving.busy}
          rightSection={<Keys of="gemOgNy" />}
        >
          {text.gemOgNy}
        </Button>
      )}
      {extra !== undefined && <div className={classes['end']}>{extra}</div>}
      <div className={classes['outlook']} role="status">
        {outlook}
      </div>
    </div>
  );
}
