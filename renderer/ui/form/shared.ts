import type { ReactNode } from 'react';
import type { FieldProps } from './types.ts';

/** What every field has: the label above, help or what was understood under it, then what is wrong. */
export function wrapperProps({ label, felt, help, error }: FieldProps, under?: ReactNode) {
  return {
    label,
    description: error === null ? (under ?? help) : undefined,
    error,
    withAsterisk: felt.kraevet,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      'label' | 'input' | 'description' | 'error'
    )[],
  };
}

/** The only one of its kind, or null. */
export const onlyOne = (options: readonly { readonly value: string }[]): string | null =>
  options.length === 1 ? (options[0]?.value ?? null) : null;
