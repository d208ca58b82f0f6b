import { Fragment, type ReactNode } from 'react';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatFortegn, formatHeltal, formatProcent, tekster } from '#shared/tekster/index.ts';
import { Card, Lys } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import styles from './indsendelser.module.css';

const { indsendelser: text } = tekster;
type Resultat = OutputOf<'indsendelser.get'>['resultat'];
export type Forskel = OutputOf<'indsendelser.difference'>['indikatorer'][number];

/** +2, −1, or "–" where the number stands. */
const signed = ({ foer, nu }: Pick<Forskel, 'foer' | 'nu'>): string =>
  formatFortegn((nu ?? 0) - (foer ?? 0) || null);

function Row({
  r,
  forskel,
}: {
  r: Resultat['indikatorer'][number];
  forskel: Forskel | undefined;
}): ReactNode {
  const { definition, kumulativ, iPerioden, forventet, procent, lys } = r;
  const changed = forskel !== undefined && forskel.foer !== forskel.nu;
  return (
    <tr>
      <td className={table['muted']}>{definition.nr}</td>
      <td className={styles['name']} title={definition.navn}>
        {definition.navn}
        {forskel?.udgaaet === true && <span className={table['muted']}> · {text.udgaaet}</span>}
      </td>
      <td className={table['number']}>{formatHeltal(iPerioden)}</td>
      <td className={table['number']}>{formatHeltal(kumulativ)}</td>
      <td className={table['number']}>{formatHeltal(forventet?.vaerdi ?? null)}</td>
      <td className={table['number']}>{formatHeltal(definition.maaltal)}</td>
      <td className={table['number']}>{formatProcent(procent)}</td>
      <td>
        <Lys lys={lys} />
      </td>
      <td className={`${table['number']} ${changed ? styles['changed'] : ''}`}>
        {forskel === undefined ? '' : formatHeltal(forskel.nu)}
      </td>
      <td className={`${table['number']} ${changed ? styles['changed'] : table['muted']}`}>
        {forskel === undefined ? '' : signed(forskel)}
      </td>
    </tr>
  );
}

interface Props {
  readonly resultat: Resultat;
  /** Undefined while it is on its way. */
  readonly forskelle: readonly Forskel[] | undefined;
}

/** The frozen numbers, and beside them what the same day would count now. */
export function Figures({ resultat, forskelle }: Props): ReactNode {
  return (
    <Card title={text.tal} note={text.talNote} flush>
      <table className={table['table']} data-testid="indsendte-tal">
        <thead>
          <tr>
            <th colSpan={2}>{text.indikator}</th>
            <th className={table['number']}>{text.iPerioden}</th>
            <th className={table['number']}>{text.kumulativ}</th>
            <th className={table['number']}>{text.forventet}</th>
            <th className={table['number']}>{text.maaltal}</th>
            <th className={table['number']}>{text.procent}</th>
            <th>{tekster.perioder.lys}</th>
            <th className={table['number']}>{text.nu}</th>
            <th className={table['number']}>{text.aendring}</th>
          </tr>
        </thead>
        <tbody>
          {GRUPPER.map((gruppe) => (
            <Fragment key={gruppe}>
              {resultat.indikatorer
                .filter((r) => r.definition.gruppe === gruppe)
                .map((r) => (
                  <Row
                    key={r.definition.id}
                    r={r}
                    forskel={forskelle?.find((f) => f.indikatorId === r.definition.id)}
                  />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
