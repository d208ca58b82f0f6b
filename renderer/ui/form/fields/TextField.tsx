import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { wrapperProps } from '../shared.ts';
import type { FieldProps } from '../types.ts';

const text = (value: FieldProps['value']): string => (typeof value === 'string' ? value : '');

export function TextField(props: FieldProps): ReactNode {
  return (
    <TextInput
      {...wrapperProps(props)}
      value={text(props.value)}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}

/** Beyond this much text, growing with it costs seconds per key press; the field then keeps its full height. */
const GROWS_TO = 4000;

export function LongTextField(props: FieldProps): ReactNode {
  const value = text(props.value);
  const room = value.length <= GROWS_TO ? { autosize: true, minRows: 2, maxRows: 10 } : { rows: 10 };
  return (
    <Textarea
      {...wrapperProps(props)}
      value={value}
      dir="auto"
      {...room}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}

/** Digits and decimal comma, narrow, right-aligned like the tables. */
export function NumberField(props: FieldProps): ReactNode {
  return (
    <TextInput
      {...wrapperProps(props)}
      value={text(props.value)}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}
