import type { ReactNode } from 'react';
import { tekster, visDato } from '#shared/tekster/index.ts';
import emblem from '../../../resources/eu/eu-emblem.svg';
import { useSession, useToday } from '../session.ts';
import classes from './print.module.css';

interface PrintPageProps {
  readonly projekt: string;
  readonly dag: string;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly children: ReactNode;
}

/**
 * One printed page: the project's name, a title, and at the foot the EU emblem with its line, which all printed
 * material must carry (domain.md §2.4, logokrav). Project and day are given, since a sheet is drawn outside the shell.
 */
export function PrintPage({ projekt, dag, title, subtitle, children }: PrintPageProps): ReactNode {
  return (
    <article className={classes['page']}>
      <header className={classes['head']}>
        <span>{projekt}</span>
        <span>{visDato(dag)}</span>
      </header>
      <h1 className={classes['title']} dir="auto">
        {title}
      </h1>
      {subtitle !== undefined && <div className={classes['subtitle']}>{subtitle}</div>}
      <div className={classes['body']}>{children}</div>
      <footer className={classes['foot']}>
        <img src={emblem} alt={tekster.faelles.euFlag} />
        <span>{tekster.indikatorskema.medfinansieret}</span>
      </footer>
    </article>
  );
}

/** What every printed page says of where and when. */
export function usePrintFrame(): { projekt: string; dag: string } {
  const { navn } = useSession();
  return { projekt: navn, dag: useToday() };
}
