import { Fragment, type ReactNode } from 'react';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import type { Indikatorresultat, Resultat } from '#shared/domain/indsendelser/index.ts';
import { formatHeltal, formatProcent, tekster } from '#shared/tekster/index.ts';
import { Lys } from '../../ui/index.ts';
import styles from './report.module.css';

const { indsendelser, indikatorer: groups } = tekster;

function Row({ definition: d, iPerioden, kumulativ, forventet, procent, lys }: Indikatorresultat): ReactNode {
  return (
    <tr>
      <td className={styles['nr']}>{d.nr}</td>
      <td className={styles['name']}>{d.navn}</td>
      <td>{formatHeltal(iPerioden)}</td>
      <td>{formatHeltal(kumulativ)}</td>
      <td>{formatHeltal(forventet?.vaerdi ?? null)}</td>
      <td>{formatHeltal(d.maaltal)}</td>
      <td>{formatProcent(procent)}</td>
      <td className={styles['light']}>
        <Lys lys={lys} />
      </td>
    </tr>
  );
}

/** Every indicator with its light, under its group and the group's mean. */
export function Skema({ indikatorer, gennemsnit }: Resultat): ReactNode {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th colSpan={2}>{indsendelser.indikator}</th>
          <th>{indsendelser.iPerioden}</th>
          <th>{indsendelser.kumulativ}</th>
          <th>{indsendelser.forventet}</th>
          <th>{indsendelser.maaltal}</th>
          <th>{indsendelser.procent}</th>
          <th className={styles['light']}>{tekster.perioder.lys}</th>
        </tr>
      </thead>
      <tbody>
        {GRUPPER.map((gruppe) => (
          <Fragment key={gruppe}>
            <tr className={styles['group']}>
              <th colSpan={6}>{groups.grupper[gruppe]}</th>
              <td>{formatProcent(gennemsnit[gruppe].procent)}</td>
              <td className={styles['light']}>
                <Lys lys={gennemsnit[gruppe].lys} />
              </td>
            </tr>
            {indikatorer
              .filter((i) => i.definition.gruppe === gruppe)
              .map((i) => (
                <Row key={i.definition.id} {...i} />
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
