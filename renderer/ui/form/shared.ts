import { useRef, type InputEvent, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useForm } from './context.ts';
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

/** An option of the open list is marked: Enter takes it by itself. */
const isMarked = (input: HTMLInputElement): boolean => {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  return list !== null && list.querySelector('[data-combobox-selected]') !== null;
};

/** The value that typed words mean, at once or when it has been looked up; null where that is not clear. */
type Meant = string | null | Promise<string | null>;

/**
 * Leaving a list with a whole name or code typed takes it; without this the list would drop the words
 * without a sound.
 */
export function useTypedChoice({ onChange, onBlur }: FieldProps, find: (typed: string) => Meant) {
  const form = useForm();
  const typed = useRef<string | null>(null);
  const take = (meant: string | null): void => {
    if (meant !== null) onChange(meant);
  };
  /** A fast typist's Enter comes before the list marks its first option: it means what was typed, as leaving does. */
  const takeEarly = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { currentTarget: input } = event;
    if (event.key !== 'Enter' || input.getAttribute('aria-expanded') !== 'true' || isMarked(input)) return;
    const words = typed.current?.trim() ?? '';
    if (words === '' || typeof find(words) !== 'string') return;
    event.preventDefault();
    input.blur();
    input.focus();
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>): void => {
      keepEscape(event);
      takeEarly(event);
    },
    onInput: (event: InputEvent<HTMLInputElement>): void => {
      typed.current = event.currentTarget.value;
    },
    onChange: (value: string | null): void => {
      typed.current = null;
      onChange(value);
    },
    onBlur: (): void => {
      const words = typed.current?.trim() ?? '';
      const meant = words === '' ? null : find(words);
      typed.current = null;
      if (meant instanceof Promise) form.await(meant.then((value) => flushSync(() => take(value))));
      else take(meant);
      onBlur();
    },
  };
}

/** The only one of its kind, or null. */
export const onlyOne = (options: readonly { readonly value: string }[]): string | null =>
  options.length === 1 ? (options[0]?.value ?? null) : null;
