import type { ReactNode } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import classes from './definitioner.module.css';

const text = tekster.definitioner.laesning;

/** Codes that do not ask for a complete record: all participants, and companies. domain.md §2.3 */
const OF_ALL = ['EECO01', 'EECO19'];

/** The project's count beside the EU's, where the indicator has a code (domain.md §2.2). */
export function Readings({ indikator }: { readonly indikator: RegistreretIndikator }): ReactNode {
  const { eu, status } = indikator;
  if (eu === null) return null;
  const whole = OF_ALL.includes(eu.kode) || eu.antal === eu.fuldstaendige;
  return (
    <section className={classes['units']} aria-label={text.titel}>
      <div className={classes['unit']} data-chosen>
        <span className={classes['unitName']}>{text.projekt}</span>
        <span className={classes['unitValue']}>{formatHeltal(status)}</span>
        <span className={classes['muted']}>{text.skema}</span>
      </div>
      <div className={classes['unit']} data-testid="som-eu">
        <span className={classes['unitName']}>{text.eu}</span>
        <span className={classes['unitValue']}>{formatHeltal(eu.total)}</span>
        <span className={classes['muted']}>
          {whole ? eu.kode : text.fuldstaendige(eu.kode, eu.fuldstaendige, eu.antal)}
        </span>
      </div>
    </section>
  );
}
