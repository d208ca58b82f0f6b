import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import type { Eutabel } from './EuTable.tsx';
import styles from './eu.module.css';

const { eu: text } = tekster;

/** How whole the records are, and how the two readings of "ledig" differ. */
export function Summary({ tabel, onIncomplete }: { tabel: Eutabel; onIncomplete: () => void }): ReactNode {
  const { antal, fuldstaendige, kortlaegning } = tabel;
  const rest = antal - fuldstaendige;
  const own = tabel.projektet.find((p) => p.kode === 'EECO02');
  const eu = tabel.raekker.find((r) => r.kode === 'EECO02')?.total ?? null;
  return (
    <div className={styles['summary']}>
      <section aria-label={text.koder.EECO01}>
        <strong className={styles['big']} data-testid="fuldstaendige">
          {text.fuldstaendige(antal, fuldstaendige)}
        </strong>
        <span className={styles['small']}>{text.fuldstaendigeNote(rest)}</span>
        {rest > 0 && (
          <Button size="compact-xs" variant="default" onClick={onIncomplete}>
            {text.seUfuldstaendige}
          </Button>
        )}
      </section>
      {own !== undefined && (
        <section aria-label={text.ledige}>
          <dl className={styles['readings']}>
            <div>
              <dt>{text.somProjektet}</dt>
              <dd>{formatHeltal(own.vaerdi)}</dd>
              <dd className={styles['small']}>{text.somProjektetNote(own.nr)}</dd>
            </div>
            <div>
              <dt>{text.somEu}</dt>
              <dd>{formatHeltal(eu)}</dd>
              <dd className={styles['small']}>{text.somEuNote(kortlaegning.navn)}</dd>
            </div>
          </dl>
        </section>
      )}
    </div>
  );
}
