import type { KeyboardEvent, ReactNode } from 'react';
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

/** Esc closes an open list first; only a second Esc leaves the form. */
export function keepEscape(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Escape' && event.currentTarget.getAttribute('aria-expanded') === 'true')
    event.preventDefault();
}
