import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { parseDato } from '#shared/domain/kalender/index.ts';
import { ugedag, visDato } from '#shared/tekster/index.ts';
import { useForm } from '../context.ts';
import { wrapperProps } from '../shared.ts';
import type { FieldProps } from '../types.ts';

/** A date as people type it; under it the day that was understood. */
export function DateField(props: FieldProps): ReactNode {
  const { today } = useForm();
  const typed = typeof props.value === 'string' ? props.value : '';
  const read = parseDato(typed, today);
  return (
    <TextInput
      {...wrapperProps(props, read.ok ? `${ugedag(read.dato)} ${visDato(read.dato)}` : undefined)}
      value={typed}
      autoComplete="off"
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}
