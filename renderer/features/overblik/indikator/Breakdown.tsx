import type { ReactNode } from 'react';
import type { Styring } from '#shared/contract/index.ts';
import { UDEN_DELTAGER } from '#shared/domain/overblik/index.ts';
import { formatHeltal, formatProcent, tekster } from '#shared/tekster/index.ts';
import { Card, EmptyState } from '../../../ui/index.ts';
import type { Part } from './drill.ts';
import { partName } from './words.ts';
import styles from './indikator.module.css';

const { overblik } = tekster;
const text = overblik.opdelt;
const PERCENT = 100;

type Opdelt = Styring['opdelinger'][number];

interface BarsProps {
  readonly opdelt: Opdelt;
  readonly onPart: (part: Part) => void;
}

function Bars({ opdelt: { opdeling, dele }, onPart }: BarsProps): ReactNode {
  const largest = Math.max(1, ...dele.map((d) => d.antal));
  const total = dele.reduce((sum, d) => sum + d.antal, 0);
  const { titel } = overblik.opdeling[opdeling];
  return (
    <ul className={styles['bars']}>
      {dele.map(({ kode, antal }) => {
        const name = partName(opdeling, kode);
        return (
          <li key={kode}>
            <button
              type="button"
              className={styles['barButton']}
              aria-label={text.vis(name, formatHeltal(antal))}
              data-kode={kode}
              onClick={() => onPart({ udsnit: { opdeling, kode }, title: overblik.panel.del(titel, name) })}
            >
              <span className={styles['barName']} title={name}>
                {name}
              </span>
              <span className={styles['barTrack']}>
                <span className={styles['barFill']} style={{ width: `${(PERCENT * antal) / largest}%` }} />
              </span>
              <span className={styles['barNumber']}>{formatHeltal(antal)}</span>
              <span className={styles['barShare']}>{formatProcent((PERCENT * antal) / total)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Facts about companies have no gender, age or spor of a person. */
const isAboutNobody = ({ dele }: Opdelt): boolean => dele.every((d) => d.kode === UDEN_DELTAGER);

function One({ opdelt, onPart }: BarsProps): ReactNode {
  const { titel, note } = overblik.opdeling[opdelt.opdeling];
  const nobody = isAboutNobody(opdelt);
  return (
    <section className={styles['breakdown']} aria-label={titel} data-opdeling={opdelt.opdeling}>
      <h3>{titel}</h3>
      {nobody ? (
        <p className={styles['note']}>{text.ikkeOmDeltagere}</p>
      ) : (
        <>
          <Bars opdelt={opdelt} onPart={onPart} />
          <p className={styles['note']}>{note}</p>
        </>
      )}
    </section>
  );
}

interface Props {
  readonly data: Styring;
  readonly onPart: (part: Part) => void;
}

/** Who is behind the number: per kommune, spor, gender and age; each bar opens its registrations. */
export function Breakdown({ data, onPart }: Props): ReactNode {
  const empty = data.opdelinger.every(({ dele }) => dele.length === 0);
  return (
    <Card title={text.titel} note={text.note}>
      {empty ? (
        <EmptyState compact title={text.ingen} />
      ) : (
        <div className={styles['breakdowns']}>
          {data.opdelinger.map((opdelt) => (
            <One key={opdelt.opdeling} opdelt={opdelt} onPart={onPart} />
          ))}
        </div>
      )}
    </Card>
  );
}
