import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { shortName } from '../ord.ts';
import classes from './definitioner.module.css';

const text = tekster.definitioner;

interface Props {
  readonly indikatorer: readonly RegistreretIndikator[];
  readonly chosen: string | null;
}

/** Every indicator by its group, the retired last. */
export function RegisterList({ indikatorer, chosen }: Props): ReactNode {
  const groups = GRUPPER.map((gruppe) => ({
    title: tekster.indikatorer.grupper[gruppe],
    own: indikatorer.filter((i) => !i.udgaaet && i.definition.gruppe === gruppe),
  }));
  const retired = { title: text.udgaaede, own: indikatorer.filter((i) => i.udgaaet) };
  return (
    <nav className={classes['list']} aria-label={text.liste}>
      {[...groups, retired]
        .filter(({ own }) => own.length > 0)
        .map(({ title, own }) => (
          <section key={title}>
            <h2 className={classes['listTitle']}>{title}</h2>
            <ul>
              {own.map((i) => (
                <Row key={i.id} indikator={i} chosen={i.id === chosen} />
              ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}

function Row({ indikator, chosen }: { indikator: RegistreretIndikator; chosen: boolean }): ReactNode {
  const { definition, status } = indikator;
  return (
    <li>
      <Link
        href={`/definitioner/${indikator.id}`}
        className={classes['row']}
        aria-current={chosen ? 'page' : undefined}
      >
        <span className={classes['rowNr']}>{definition.nr}</span>
        <span className={classes['rowName']} title={definition.navn} dir="auto">
          {shortName(definition.navn)}
        </span>
        <span className={classes['rowValue']}>{formatHeltal(status)}</span>
      </Link>
    </li>
  );
}
