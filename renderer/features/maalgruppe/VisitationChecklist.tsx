import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { taelSvar } from '#shared/domain/maalgruppe/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { answerWord, type Besvaret } from './answers.ts';
import { BrevButton } from './BrevButton.tsx';
import classes from './checklist.module.css';
import type { Visitation } from './useAnswers.ts';

const text = tekster.maalgruppe.tjek;

interface ChecklistProps extends Omit<Visitation, 'kriterier'> {
  /** Where the decision is made, when it is not beside the checklist. */
  readonly onDecide?: () => void;
}

/** The criteria of the visitation day with yes, no or not answered, all saved at once (domain.md §1.10 no. 2). */
export function VisitationChecklist({ deltagerId, navn, onDecide }: ChecklistProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  const { data, error, refetch } = useOperation('maalgruppe.checklist', { deltagerId });
  if (error !== null) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={5} height={40} />;
  const { dag, version, kriterier } = data;
  const toPage = <Link href="/visitation/maalgruppe">{text.tilMaalgruppe}</Link>;
  if (version === null)
    return <EmptyState compact title={text.ingenVersion} note={text.ingenVersionNote(dag)} action={toPage} />;
  if (kriterier.length === 0)
    return <EmptyState compact title={text.ingenKriterier} note={text.ingenKriterierNote} action={toPage} />;
  return (
    <section className={classes['checklist']} aria-label={text.titel}>
      <p className={classes['note']}>{text.note(version.navn ?? '', dag)}</p>
      {skrivebeskyttet ? (
        <Answers kriterier={kriterier} />
      ) : (
        <AnswerForm key={deltagerId} {...{ deltagerId, navn, kriterier, onDecide }} />
      )}
      <BrevButton deltagerId={deltagerId} />
    </section>
  );
}

/** To read, where nothing may be changed. */
function Answers({ kriterier }: { readonly kriterier: readonly Besvaret[] }): ReactNode {
  return (
    <>
      <ul className={classes['rows']}>
        {kriterier.map(({ id, tekst, opfyldt }) => (
          <li key={id} className={classes['row']}>
            <span dir="auto">{tekst}</span>
            <strong>{answerWord(opfyldt)}</strong>
          </li>
        ))}
      </ul>
      <p className={classes['result']}>{text.resultat(taelSvar(kriterier.map((k) => k.opfyldt)))}</p>
    </>
  );
}
