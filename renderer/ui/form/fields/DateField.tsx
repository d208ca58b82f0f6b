import { TextInput } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { addDays, formatDato, parseDato } from '#shared/domain/kalender/index.ts';
import { ugedag, visDato } from '#shared/tekster/index.ts';
import { DateQuestion } from '../../DateQuestion.tsx';
import { pressed } from '../../shortcuts/index.ts';
import { useForm } from '../context.ts';
import { retningOf } from '../draft.ts';
import { wrapperProps } from '../shared.ts';
import type { FieldProps } from '../types.ts';

/** A date as people type it; under it the day that was understood, or the one that may be meant. */
export function DateField(props: FieldProps): ReactNode {
  const { today } = useForm();
  const typed = typeof props.value === 'string' ? props.value : '';
  const read = parseDato(typed, today, retningOf(props.felt));
  const asked = read.ok ? undefined : read.forslag;
  const take = (day: string): void => props.onChange(formatDato(day));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = pressed('dagenEfter', event) ? 1 : pressed('dagenFoer', event) ? -1 : 0;
    if (step !== 0 && (read.ok || typed.trim() === '')) {
      event.preventDefault();
      take(read.ok ? addDays(read.dato, step) : today);
    } else if (asked !== undefined && pressed('jaDato', event)) {
      event.preventDefault();
      take(asked);
    }
  };
  const wrapper = wrapperProps(props, read.ok ? `${ugedag(read.dato)} ${visDato(read.dato)}` : undefined);
  const question = asked && <DateQuestion day={asked} onYes={() => take(asked)} />;
  return (
    <TextInput
      {...wrapper}
      error={
        question === undefined ? (
          props.error
        ) : (
          <>
            {props.error} {question}
          </>
        )
      }
      value={typed}
      autoComplete="off"
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={props.onBlur}
    />
  );
}
