import { ActionIcon, Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Punktart } from '#shared/domain/aarshjul/index.ts';
import { punktord, tekster, visDato } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import styles from './aarshjul.module.css';
import { saveIcs } from './saveIcs.ts';
import { StatusMark } from './StatusMark.tsx';
import { quarterOf, QUARTERS, type Nummereret, type Punkt } from './year.ts';

const text = tekster.aarshjul;

/** Where what is due is done. */
const PAGE: Readonly<Partial<Record<Punktart, string>>> = {
  indsendelse: '/perioder',
  opfoelgning_4_uger: '/dag',
  opfoelgning_6_mdr: '/dag',
  bevilling_slut: '/projekt',
  opbevaring: '/projekt',
};

interface Ways {
  readonly onEdit: (id: string) => void;
  /** A proposed day becomes the project's own. */
  readonly onSet: (punkt: Punkt) => void;
  readonly lit: string | null;
  readonly onLight: (noegle: string | null) => void;
}

/** What is pointed at here is lit in the wheel. */
const lights = (noegle: string, onLight: Ways['onLight']) => ({
  onMouseEnter: () => onLight(noegle),
  onMouseLeave: () => onLight(null),
  onFocus: () => onLight(noegle),
  onBlur: () => onLight(null),
});

function Name({
  punkt,
  onEdit,
  onLight,
}: { readonly punkt: Punkt } & Pick<Ways, 'onEdit' | 'onLight'>): ReactNode {
  const navn = punktord(punkt);
  const page = PAGE[punkt.art];
  const { egenId } = punkt;
  if (egenId !== null)
    return (
      <button
        type="button"
        className={styles['name']}
        dir="auto"
        onClick={() => onEdit(egenId)}
        {...lights(punkt.noegle, onLight)}
      >
        {navn}
      </button>
    );
  if (page === undefined) return <span className={styles['plain']}>{navn}</span>;
  return (
    <Link href={page} className={styles['name']} {...lights(punkt.noegle, onLight)}>
      {navn}
    </Link>
  );
}

function Row({ punkt, nummer, onEdit, onSet, lit, onLight }: Nummereret & Ways): ReactNode {
  const { skrivebeskyttet } = useSession();
  const navn = punktord(punkt);
  return (
    <li className={styles['row']} data-lit={lit === punkt.noegle || undefined} data-noegle={punkt.noegle}>
      <span className={styles['nr']}>{nummer}</span>
      <span className={styles['day']}>{visDato(punkt.dato)}</span>
      <span className={styles['what']}>
        <Name punkt={punkt} onEdit={onEdit} onLight={onLight} />
        {punkt.foreslaaet && (
          <span className={styles['proposed']} title={text.foreslaaetNote}>
            {text.foreslaaet}
          </span>
        )}
        {punkt.foreslaaet && !skrivebeskyttet && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={text.saetDagFor(navn)}
            onClick={() => onSet(punkt)}
          >
            {text.saetDag}
          </Button>
        )}
      </span>
      <StatusMark status={punkt.status} />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={text.iKalender(navn)}
        title={text.iKalender(navn)}
        onClick={() => void saveIcs(punkt.noegle)}
        {...lights(punkt.noegle, onLight)}
      >
        <IconCalendarDown size={16} />
      </ActionIcon>
    </li>
  );
}

/** The points of a year by quarter, in words; a number is that of the wheel. */
export function PointList({
  points,
  year,
  ...ways
}: { points: readonly Nummereret[]; year: number } & Ways): ReactNode {
  return QUARTERS.map((quarter) => {
    const own = points.filter(({ punkt }) => quarterOf(punkt.dato) === quarter);
    return (
      <section key={quarter} aria-label={text.kvartal(quarter, year)}>
        <h2 className={styles['heading']}>{text.kvartal(quarter, year)}</h2>
        {own.length === 0 ? (
          <p className={styles['nothing']}>{text.intetIKvartalet}</p>
        ) : (
          <ul className={styles['list']}>
            {own.map((numbered) => (
              <Row key={numbered.punkt.noegle} {...numbered} {...ways} />
            ))}
          </ul>
        )}
      </section>
    );
  });
}
