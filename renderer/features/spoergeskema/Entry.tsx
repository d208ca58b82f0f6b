import { Button } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { antalTrin, svarPaa, type Skala, type Svar } from '#shared/domain/spoergeskema/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { Banner, EmptyState, ErrorBox, Kbd, SkeletonRows } from '../../ui/index.ts';
import { answer, BACK, press, type Papir } from './papir.ts';
import styles from './Entry.module.css';
import type { Resultater, Spoergsmaalsvar } from './resultRows.ts';
import { usePapir } from './usePapir.ts';
import { useRun } from './useRun.ts';

const { spoergeskema: text } = tekster;

/** What can be answered, in the order of the number keys. */
const keysOf = (skala: Skala): readonly Svar[] => svarPaa(antalTrin(skala));

interface RowProps {
  readonly skala: Skala;
  readonly question: Spoergsmaalsvar;
  readonly nr: number;
  readonly chosen: Svar | undefined;
  readonly current: boolean;
  readonly passed: boolean;
  readonly onAnswer: (svar: Svar) => void;
}

/** One question: its answers; the keyboard is at the question one stands at. */
function QuestionRow({ skala, question, nr, chosen, current, passed, onAnswer }: RowProps): ReactNode {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) first.current?.focus();
  }, [current]);
  return (
    <div
      className={styles['row']}
      data-current={current || undefined}
      role="radiogroup"
      aria-label={question.tekst}
    >
      <span className={styles['nr']}>{nr}</span>
      <span className={styles['question']} dir="auto" title={question.tekst}>
        {question.tekst}
      </span>
      {keysOf(skala).map((svar, i) => (
        <button
          key={svar}
          ref={i === 0 ? first : undefined}
          type="button"
          role="radio"
          aria-checked={chosen === svar}
          tabIndex={current && i === 0 ? 0 : -1}
          className={styles['answer']}
          aria-label={`${i + 1} ${text.svarord(skala, svar)}`}
          onClick={() => onAnswer(svar)}
        >
          {i + 1}
        </button>
      ))}
      <span className={styles['said']}>
        {chosen === undefined ? (passed ? text.papir.ikkeBesvaret : '') : text.svarordKort(skala, chosen)}
      </span>
    </div>
  );
}

function Head({ skala }: { readonly skala: Skala }): ReactNode {
  return (
    <div className={`${styles['row']} ${styles['head']}`} aria-hidden>
      <span />
      <span />
      {keysOf(skala).map((svar, i) => (
        <span key={svar} className={styles['step']} title={text.svarord(skala, svar)}>
          <b>{i + 1}</b> {text.svarordKort(skala, svar)}
        </span>
      ))}
      <span />
    </div>
  );
}

interface PaperProps {
  readonly skala: Skala;
  readonly questions: readonly Spoergsmaalsvar[];
  readonly papir: Papir;
  readonly onChange: (papir: Papir) => void;
  readonly onSave: () => void;
  /** From the first question to the paper before. */
  readonly onBack: () => void;
  readonly busy: boolean;
  /** It is saved already: what is typed changes it at once. */
  readonly saved: boolean;
}

/**
 * A digit answers and goes on; after the last question Enter saves. In a paper that is saved, Backspace only goes
 * back: an answer there is changed by another, or left out by 0.
 */
function usePaperKeys(props: PaperProps, ids: readonly string[]) {
  const { skala, papir, onChange, onSave, onBack, saved } = props;
  const done = saved || papir.plads === ids.length;
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const save = event.key === 'Enter';
    const leave = BACK.has(event.key) && papir.plads === 0;
    const key = saved && event.key === 'Backspace' ? 'ArrowLeft' : event.key;
    const next = save || leave ? null : press(papir, ids, key, keysOf(skala));
    if (!save && !leave && next === null) return;
    event.preventDefault();
    if (next !== null) onChange(next);
    else if (event.repeat) return;
    else if (leave) onBack();
    else if (done) onSave();
  };
}

/** The paper itself: its questions, and the button that has the keyboard when all are passed. */
function Paper(props: PaperProps): ReactNode {
  const { skala, questions, papir, onChange, onSave, busy, saved } = props;
  const ids = questions.map((q) => q.id);
  const onKeyDown = usePaperKeys(props, ids);
  return (
    // The keys belong to the paper as a whole, wherever on it one stands.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles['paper']}
      style={{ ['--svar' as string]: keysOf(skala).length }}
      onKeyDown={onKeyDown}
      onSubmit={(e) => e.preventDefault()}
    >
      <Head skala={skala} />
      {questions.map((question, i) => (
        <QuestionRow
          key={question.id}
          skala={skala}
          question={question}
          nr={i + 1}
          chosen={papir.svar[question.id]}
          current={papir.plads === i}
          passed={papir.plads > i}
          onAnswer={(svar) => onChange(answer({ ...papir, plads: i }, ids, svar))}
        />
      ))}
      <div className={styles['foot']}>
        <span>{text.papir.besvaret(Object.keys(papir.svar).length, ids.length)}</span>
        <SaveButton
          label={saved ? text.papir.tilbage : text.papir.gem}
          current={papir.plads === ids.length}
          busy={busy}
          onSave={onSave}
        />
      </div>
    </form>
  );
}

function SaveButton({
  label,
  current,
  busy,
  onSave,
}: {
  label: string;
  current: boolean;
  busy: boolean;
  onSave: () => void;
}): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.focus();
  }, [current]);
  return (
    <Button ref={button} loading={busy} onClick={onSave} rightSection={<Kbd>↵</Kbd>}>
      {label}
    </Button>
  );
}

/** Papers, one after the other, with the number keys; nothing on them tells whose they are. */
export function Entry({ skema }: { readonly skema: Resultater & { readonly id: string } }): ReactNode {
  const { spoergsmaal, besvarelser, skala } = skema;
  const ids = spoergsmaal.map((q) => q.id);
  const { mending, back, add } = useRun(ids);
  const fresh = usePapir({ ...skema, ids }, add);
  if (ids.length === 0)
    return <EmptyState title={text.papir.ingenSpoergsmaal} note={text.papir.ingenSpoergsmaalNote} />;
  if (fresh.error !== null) return <ErrorBox error={fresh.error} />;
  if (fresh.papir === null) return <SkeletonRows rows={15} />;
  const { taster, tasterRet } = text.papir;
  return (
    <section aria-label={text.faner.indtast}>
      {fresh.resumed && <Banner tone="info" title={text.papir.genoptaget} />}
      <div className={styles['top']}>
        <h2>{mending === null ? text.papir.nr(besvarelser + 1) : text.papir.retter(mending.nr)}</h2>
        <span>{mending === null ? taster(keysOf(skala).length) : tasterRet}</span>
      </div>
      <Paper
        skala={skala}
        questions={spoergsmaal}
        papir={mending?.papir ?? fresh.papir}
        onChange={mending?.change ?? fresh.change}
        onSave={mending?.leave ?? (() => void fresh.save())}
        onBack={back}
        busy={fresh.busy}
        saved={mending !== null}
      />
      <p className={styles['note']}>{text.papir.anonym}</p>
    </section>
  );
}
