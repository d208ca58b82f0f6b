import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { ConfirmDialog, MoveButtons, moveByKey } from '../../ui/index.ts';
import { NewCell } from './NewCell.tsx';
import type { Resultater, Spoergsmaalsvar } from './resultRows.ts';
import { addQuestion, deleteQuestion, moveQuestion, saveQuestion } from './saveQuestions.ts';
import { Scale } from './Scale.tsx';
import styles from './spoergeskema.module.css';
import { MAX_TEKST, TextCell, type Ask, type Pending } from './TextCell.tsx';

const text = tekster.spoergeskema.ret;

interface RowProps {
  readonly q: Spoergsmaalsvar;
  readonly first: boolean;
  readonly last: boolean;
  readonly ask: Ask;
  readonly onMove: (step: -1 | 1) => void;
  /** The row is gone, and the keyboard with it. */
  readonly onGone: () => void;
}

function saveText(q: Spoergsmaalsvar, tekst: string, ask: Ask): void {
  const goOn = (): void => void saveQuestion(q, { tekst });
  if (q.n === 0) goOn();
  else
    ask({ title: text.harSvarTitel, note: text.harSvar(q.n), label: text.retAlligevel, danger: false, goOn });
}

/** From a question that is deleted the keyboard goes to the one below it; the field of a new one is below the last. */
function focusBelow(index: number): void {
  document.querySelectorAll<HTMLInputElement>('input[data-column="tekst"]')[index + 1]?.focus();
}

function remove(q: Spoergsmaalsvar, ask: Ask, onGone: () => void): void {
  const goOn = (): void => void deleteQuestion(q.id).then((gone) => gone && onGone());
  if (q.n === 0) goOn();
  else
    ask({ title: text.sletTitel, note: text.sletSvar(q.n), label: tekster.faelles.slet, danger: true, goOn });
}

function Row({ q, first, last, ask, onMove, onGone }: RowProps): ReactNode {
  return (
    // The keys that move a question work wherever in its row one stands.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles['edit']} onKeyDown={(event) => moveByKey(event, onMove)}>
      <span className={styles['nr']}>{q.nr}</span>
      <TextCell
        label={text.tabelFelt(q.nr)}
        column="gruppe"
        value={q.gruppe ?? ''}
        onSave={(gruppe) => void saveQuestion(q, { gruppe: gruppe === '' ? null : gruppe })}
      />
      <TextCell
        label={text.tekstFelt(q.nr)}
        column="tekst"
        value={q.tekst}
        required
        onSave={(tekst) => saveText(q, tekst, ask)}
      />
      <MoveButtons up={text.op(q.nr)} down={text.ned(q.nr)} {...{ first, last, onMove }} />
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={text.slet(q.nr)}
        onClick={() => remove(q, ask, onGone)}
      >
        <IconTrash size={15} />
      </ActionIcon>
    </li>
  );
}

interface Props {
  readonly id: string;
  readonly skema: Resultater;
}

interface ListProps {
  readonly id: string;
  readonly questions: readonly Spoergsmaalsvar[];
  readonly ask: Ask;
}

function QuestionList({ id, questions, ask }: ListProps): ReactNode {
  return (
    <section className={styles['questionPart']} aria-label={tekster.spoergeskema.faner.spoergsmaal}>
      <div className={`${styles['edit']} ${styles['editHead']}`} aria-hidden>
        <span className={styles['nr']}>{text.nr}</span>
        <span>{text.tabel}</span>
        <span>{text.tekst}</span>
      </div>
      <ol className={styles['questions']}>
        {questions.map((q, i) => (
          <Row
            key={q.id}
            q={q}
            first={i === 0}
            last={i === questions.length - 1}
            ask={ask}
            onMove={(step) => void moveQuestion(id, questions, i, step)}
            onGone={() => focusBelow(i)}
          />
        ))}
      </ol>
      <NewCell
        label={text.nytFelt}
        placeholder={text.nytPladsholder}
        column="tekst"
        maxLength={MAX_TEKST}
        onAdd={(tekst) => addQuestion(id, questions, tekst)}
      />
      <p className={styles['note']}>{text.taster}</p>
    </section>
  );
}

/** The questions and the scale they are answered on, changed in place; who changes answered words is asked first. */
export function Questions({ id, skema }: Props): ReactNode {
  const [pending, setPending] = useState<Pending | null>(null);
  const goOn = (): void => {
    pending?.goOn();
    setPending(null);
  };
  return (
    <div className={styles['parts']}>
      <QuestionList id={id} questions={skema.spoergsmaal} ask={setPending} />
      <Scale id={id} skema={skema} ask={setPending} />
      <ConfirmDialog
        opened={pending !== null}
        title={pending?.title ?? ''}
        confirmLabel={pending?.label ?? ''}
        danger={pending?.danger ?? false}
        onConfirm={goOn}
        onClose={() => setPending(null)}
      >
        {pending?.note}
      </ConfirmDialog>
    </div>
  );
}
