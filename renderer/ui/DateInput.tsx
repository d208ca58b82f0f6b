import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { parseDato, type LocalDate, type Retning } from '#shared/domain/kalender/index.ts';
import { tekster, ugedag, visDato } from '#shared/tekster/index.ts';
import { DateQuestion } from './DateQuestion.tsx';

interface DateInputProps {
  readonly label: string;
  readonly value: LocalDate | null;
  /** The day that 'i dag' means. */
  readonly today: LocalDate;
  readonly onChange: (value: LocalDate | null) => void;
  /** Which way a day is meant: what has been, or what is planned. */
  readonly retning?: Retning | undefined;
  /** A sentence from outside, e.g. "must be filled". */
  readonly error?: string | null;
  /** May be left empty. */
  readonly optional?: boolean;
  /** Without label and help around it: in a toolbar. The label is then for screen readers. */
  readonly bare?: boolean;
  readonly className?: string;
}

/** A date as people type it ('19/3', 'i dag'), taken when the field is left or Enter is pressed. */
export function DateInput(props: DateInputProps): ReactNode {
  const { label, value, today, onChange, error = null, optional = false, bare = false, className } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : parseDato(typed, today, props.retning);
  const empty = read !== null && !read.ok && read.kode === 'tom';
  const wrong = read !== null && !read.ok && !(optional && empty) ? tekster.fejl.dato[read.kode] : null;
  const commit = (): void => {
    if (read === null) return;
    if (read.ok) onChange(read.dato);
    else if (optional && empty) onChange(null);
    else return;
    setTyped(null);
  };
  const asked = read?.ok === false ? read.forslag : undefined;
  const take = (day: LocalDate): void => {
    onChange(day);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && asked !== undefined) take(asked);
    else if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || typed === null) return;
    event.preventDefault();
    setTyped(null);
  };
  const understood = read?.ok === true ? read.dato : value;
  return (
    <TextInput
      {...(bare ? { 'aria-label': label } : { label })}
      {...(className === undefined ? {} : { className })}
      value={typed ?? (value === null ? '' : visDato(value))}
      description={bare || understood === null ? undefined : `${ugedag(understood)} ${visDato(understood)}`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={asked === undefined ? (wrong ?? error) : <DateQuestion day={asked} onYes={() => take(asked)} />}
      autoComplete="off"
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
