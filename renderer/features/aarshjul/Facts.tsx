import type { ReactNode } from 'react';
import { daysBetween } from '#shared/domain/kalender/index.ts';
import { punktord, tekster, visDato } from '#shared/tekster/index.ts';
import styles from './aarshjul.module.css';
import { StatusMark } from './StatusMark.tsx';
import type { Aarshjul } from './year.ts';

const text = tekster.aarshjul;

/** What is next, how long there is to send a period, and how long the papers are kept. */
export function Facts({ hjul }: { readonly hjul: Aarshjul }): ReactNode {
  const { naeste, dag, slettesTidligst, fristDage, fristValgt } = hjul;
  return (
    <dl className={styles['facts']}>
      <div data-testid="naeste">
        <dt>{text.naeste}</dt>
        <dd>{naeste === null ? text.altUdfoert : punktord(naeste)}</dd>
        {naeste !== null && (
          <dd className={styles['small']}>
            <StatusMark status={naeste.status} /> {text.naesteDag(naeste.dato, daysBetween(dag, naeste.dato))}
          </dd>
        )}
      </div>
      <div>
        <dt>{text.frist}</dt>
        <dd>{text.fristDage(fristDage)}</dd>
        <dd className={styles['small']}>{fristValgt ? text.fristValgt : text.fristEgen}</dd>
      </div>
      <div data-testid="opbevaring">
        <dt>{text.opbevaring}</dt>
        <dd>{slettesTidligst === null ? text.opbevaringUkendt : visDato(slettesTidligst)}</dd>
        <dd className={styles['small']}>
          {slettesTidligst === null ? text.opbevaringUkendtNote : text.opbevaringNote}
        </dd>
      </div>
    </dl>
  );
}
