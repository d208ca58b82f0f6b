import { Textarea, type TextareaProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { FreeTextRemarks } from './Remark.tsx';

interface FreeTextProps extends Omit<TextareaProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text that is no field of a record's form, with what should not stand in it said below while one types. */
export const FreeText = ({ onChange, ...field }: FreeTextProps): ReactNode => (
  <>
    <Textarea autosize {...field} onChange={(event) => onChange(event.currentTarget.value)} />
    <FreeTextRemarks text={field.value} />
  </>
);
