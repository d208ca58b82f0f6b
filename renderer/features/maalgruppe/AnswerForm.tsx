import { Button, Group, SegmentedControl } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { taelSvar } from '#shared/domain/maalgruppe/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { focusIsNowhere, SkeletonRows } from '../../ui/index.ts';
import { Keys } from '../../ui/shortcuts/index.ts';
import { DraftNotice } from '../registrering/index.ts';
import classes from './checklist.module.css';
import type { Besvaret } from './answers.ts';
import { useAnswers, type Answer, type Visitation } from './useAnswers.ts';

const text = tekster.maalgruppe.tjek;
const { faelles } = tekster;

/** What each letter answers; the space takes an answer away. */
const KEYS: Readonly<Partial<Record<string, Answer>>> = { j: true, n: false, ' ': null };
const CHOICES = [
  { value: 'true', label: faelles.ja },
  { value: 'false', label: faelles.nej },
  { value: '', label: text.ubesvaret },
];

/** From row to row, at the answer that stands there. */
function focusRow(list: RefObject<HTMLElement | null>, index: number): void {
  const row = list.current?.querySelectorAll('[data-kriterium]')[index];
  (row?.querySelector<HTMLInputElement>('input:checked') ?? row?.querySelector('input'))?.focus();
}

interface RowProps {
  readonly kriterium: Besvaret;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function Row({ kriterium, answer, onAnswer, onKey }: RowProps): ReactNode {
  const label = `kriterium-${kriterium.id}`;
  return (
    // The keys belong to the row, whichever of its answers has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={classes['row']} data-kriterium onKeyDown={onKey}>
      <span id={label} dir="auto">
        {kriterium.tekst}
      </span>
      <SegmentedControl
        size="xs"
        aria-labelledby={label}
        data={CHOICES}
        value={String(answer ?? '')}
        onChange={(chosen) => onAnswer(chosen === '' ? null : chosen === 'true')}
      />
    </li>
  );
}

/** The letter of an answer, or undefined: with Ctrl or Alt a letter means something else. */
const answerOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Answer | undefined =>
  ctrlKey || metaKey || altKey ? undefined : KEYS[key.toLowerCase()];

interface AnswerFormProps extends Visitation {
  readonly onDecide: (() => void) | undefined;
}

/** Answered with one letter each: J, N or the space, which goes on to the next. */
export function AnswerForm(props: AnswerFormProps): ReactNode {
  const { kriterier, onDecide } = props;
  const list = useRef<HTMLFormElement>(null);
  const { answerTo, set, save, discard, dirty, busy, draft } = useAnswers(props);
  const onKey = (event: KeyboardEvent, index: number, id: string): void => {
    const answer = answerOf(event);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (answer === undefined && step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    // The page has letters of its own (N is a new record).
    event.stopPropagation();
    if (event.key === 'Enter') void save();
    if (answer !== undefined) set(id, answer);
    focusRow(list, Math.min(index + (step ?? (answer === undefined ? 0 : 1)), kriterier.length - 1));
  };
  const { ready } = draft;
  useEffect(() => {
    if (ready && focusIsNowhere()) focusRow(list, 0);
  }, [ready]);
  if (!ready) return <SkeletonRows rows={5} height={40} />;
  return (
    <form ref={list} onSubmit={(event) => event.preventDefault()}>
      <DraftNotice since={draft.since} trouble={draft.trouble} onDiscard={discard} />
      <ul className={classes['rows']}>
        {kriterier.map((k, index) => (
          <Row
            key={k.id}
            kriterium={k}
            answer={answerTo(k)}
            onAnswer={(answer) => set(k.id, answer)}
            onKey={(event) => onKey(event, index, k.id)}
          />
        ))}
      </ul>
      <Result svar={kriterier.map(answerTo)} />
      <Group gap="xs">
        <Button onClick={() => void save()} loading={busy} disabled={!dirty} rightSection={<Keys of="gem" />}>
          {text.gem}
        </Button>
        {onDecide !== undefined && !dirty && (
          <Button variant="default" onClick={onDecide}>
            {text.tilAfgoerelsen}
          </Button>
        )}
      </Group>
    </form>
  );
}

function Result({ svar }: { readonly svar: readonly Answer[] }): ReactNode {
  return (
    <>
      <p className={classes['result']} aria-live="polite">
        {text.resultat(taelSvar(svar))}
      </p>
      <p className={classes['note']}>{text.taster}</p>
    </>
  );
}
