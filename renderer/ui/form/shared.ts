import { useRef, useState, type InputEvent, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { tekster } from '#shared/tekster/index.ts';
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

/** The option of the open list that is marked: Enter takes it by itself. */
const markedOption = (input: HTMLInputElement): HTMLElement | null =>
  document
    .getElementById(input.getAttribute('aria-controls') ?? '')
    ?.querySelector<HTMLElement>('[data-combobox-selected]') ?? null;

/** The value that typed words mean, at once or when it has been looked up; null where that is not clear. */
type Meant = string | null | Promise<string | null>;

interface TypedChoice {
  /** What leaving the list by the mouse means. */
  readonly find: (typed: string) => Meant;
  /** What Enter and Tab mean while the list is open: its first option, whether or not it is marked yet. */
  readonly first?: (typed: string) => string | null;
}

/**
 * Leaving a list with a whole name or code typed takes it, and Tab what the list has marked; emptied, nothing is
 * chosen any more. Words that mean
 * nothing clear are told of under the field: the list itself would drop them without a sound.
 */
export function useTypedChoice({ felt, value, onChange, onBlur }: FieldProps, { find, first }: TypedChoice) {
  const form = useForm();
  const typed = useRef<string | null>(null);
  const [dropped, setDropped] = useState<string | null>(null);
  const take = (meant: string | null, words: string): void => {
    if (meant !== null) onChange(meant);
    else if (words !== '') setDropped(words);
  };
  const choose = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { currentTarget: input, key } = event;
    const words = typed.current?.trim() ?? '';
    if (words === '' || input.getAttribute('aria-expanded') !== 'true') return;
    const marked = markedOption(input);
    if (key === 'Tab' && marked !== null) return marked.click();
    // A fast typist's key comes before the list has marked its first option.
    const meant = marked === null ? (first?.(words) ?? null) : null;
    if (meant === null) return;
    typed.current = null;
    onChange(meant);
    if (key === 'Enter') closeList(event);
  };
  return {
    /** What is said under the field of words that were dropped. */
    under: dropped === null ? undefined : tekster.registrering.ikkeValgt(dropped),
    handlers: {
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>): void => {
        keepEscape(event);
        if (event.key === 'Enter' || event.key === 'Tab') choose(event);
      },
      onInput: (event: InputEvent<HTMLInputElement>): void => {
        typed.current = event.currentTarget.value;
        setDropped(null);
      },
      onChange: (value: string | null): void => {
        typed.current = null;
        setDropped(null);
        onChange(value);
      },
      onBlur: (): void => {
        const words = typed.current?.trim() ?? '';
        const meant = words === '' ? null : find(words);
        if (typed.current === '' && value !== null && !felt.kraevet) onChange(null);
        typed.current = null;
        if (meant instanceof Promise) form.await(meant.then((value) => flushSync(() => take(value, words))));
        else take(meant, words);
        onBlur();
      },
    },
  };
}

// The list has no other door from outside: it closes when its field is left.
function closeList(event: KeyboardEvent<HTMLInputElement>): void {
  event.preventDefault();
  event.currentTarget.blur();
  event.currentTarget.focus();
}

/** The only one of its kind, or null. */
export const onlyOne = (options: readonly { readonly value: string }[]): string | null =>
  options.length === 1 ? (options[0]?.value ?? null) : null;
