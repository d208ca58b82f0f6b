import type { ReactNode } from 'react';
import type { Holdtal } from '#shared/contract/index.ts';
import { holdtilstand, ledigePladser, type Hold } from '#shared/domain/forloeb/index.ts';
import { INTET, tekster, visDato } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { useOperation } from '../../../service/index.ts';
import classes from './hold.module.css';
import { HoldMark } from './HoldMark.tsx';

const text = tekster.hold;

/** The numbers of one hold; all holds' come with one answer. */
export function useHoldtal(id: string): Holdtal | undefined {
  const today = useToday();
  const answer = useOperation('forloeb.holdOverview', { dato: today }, { keepPrevious: true });
  return answer.data?.hold.find((h) => h.id === id);
}

/** '18 af 24 · 6 ledige'. */
export function Places({ row }: { readonly row: Hold }): ReactNode {
  const tal = useHoldtal(row.id);
  if (tal === undefined) return null;
  const free = ledigePladser(row.kapacitet, tal.tilmeldte);
  if (row.slutDato !== null) return row.kapacitet === null ? INTET : text.ialt(row.kapacitet);
  if (row.kapacitet === null || free === null) return text.tilmeldte(tal.tilmeldte);
  return (
    <span className={classes['pair']}>
      {text.pladser(tal.tilmeldte, row.kapacitet)}
      <span className={classes['muted']} data-over={free < 0 || undefined}>
        {text.ledige(free)}
      </span>
    </span>
  );
}

/** The planned end, with a mark where it is near or passed. */
export function PlannedEnd({ row }: { readonly row: Hold }): ReactNode {
  const tilstand = holdtilstand(row, useToday());
  const warned = tilstand === 'slutter_snart' || tilstand === 'over_tid';
  return (
    <span className={classes['pair']}>
      <span className={classes['date']}>{row.planlagtSlut === null ? INTET : visDato(row.planlagtSlut)}</span>
      {warned && <HoldMark tilstand={tilstand} />}
    </span>
  );
}

export function Absence({ row }: { readonly row: Hold }): ReactNode {
  const tal = useHoldtal(row.id);
  return tal === undefined ? null : (
    <span title={text.fravaerAf(tal.fravaer, tal.maerker)}>{text.fravaer(tal.fravaer)}</span>
  );
}
