import { useRef, type InputEvent, type KeyboardEvent, type ReactNode } from 'react';
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

/**
 * Leaving a list with a whole name or code typed takes it; without this the list would drop the words
 * without a sound. `find` answers with the value that is meant, or null where that is not clear.
 */
export function useTypedChoice({ onChange, onBlur }: FieldProps, find: (typed: string) => string | null) {
  const typed = useRef<string | null>(null);
  return {
    onInput: (event: InputEvent<HTMLInputElement>): void => {
      typed.current = event.currentTarget.value;
    },
    onChange: (value: string | null): void => {
      typed.current = null;
      onChange(value);
    },
    onBlur: (): void => {
      const meant = typed.current === null || typed.current.trim() === '' ? null : find(typed.current.trim());
      typed.current = null;
      if (meant !== null) onChange(meant);
      onBlur();
    },
  };
}

/** The only one of its kind, or null. */
export const onlyOne = (options: readonly { readonly value: string }[]): string | null =>
  options.length === 1 ? (options[0]?.value ?? null) : null;
