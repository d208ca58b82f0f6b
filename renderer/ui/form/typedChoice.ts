import { useRef, useState, type InputEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { tekster } from '#shared/tekster/index.ts';
import { useForm } from './context.ts';
import type { FieldProps } from './types.ts';

type Key = KeyboardEvent<HTMLInputElement>;

/** The value that typed words mean, at once or when it has been looked up; null where that is not clear. */
type Meant = string | null | Promise<string | null>;

interface TypedChoice {
  /** What leaving the list by the mouse means. */
  readonly find: (typed: string) => Meant;
  /** What Enter and Tab mean while the list is open: its first option, whether or not it is marked yet. */
  readonly first?: (typed: string) => string | null;
}

const isOpen = (input: HTMLInputElement): boolean => input.getAttribute('aria-expanded') === 'true';

/** Esc closes an open list first; only a second Esc leaves the form. */
export function keepEscape(event: Key): void {
  if (event.key === 'Escape' && isOpen(event.currentTarget)) event.preventDefault();
}

/** The option of the open list that is marked: Enter takes it by itself. */
const markedOption = (input: HTMLInputElement): HTMLElement | null =>
  document
    .getElementById(input.getAttribute('aria-controls') ?? '')
    ?.querySelector<HTMLElement>('[data-combobox-selected]') ?? null;

// The list has no other door from outside: it closes when its field is left.
function closeList(event: Key): void {
  event.preventDefault();
  event.currentTarget.blur();
  event.currentTarget.focus();
}

/** Enter or Tab in an open list: what it has marked; before it has, since a fast typist's key comes first, its first. */
function takeByKey(
  event: Key,
  words: string,
  first: TypedChoice['first'],
  take: (value: string) => void,
): void {
  const { currentTarget: input, key } = event;
  if (words === '' || !isOpen(input)) return;
  const marked = markedOption(input);
  if (marked !== null) {
    if (key === 'Tab') marked.click();
    return;
  }
  const meant = first?.(words) ?? null;
  if (meant === null) return;
  take(meant);
  if (key === 'Enter') closeList(event);
}

/**
 * Leaving a list with a whole name or code typed takes it, and Tab what the list has marked; emptied, nothing is
 * chosen any more. Words that mean nothing clear are told of under the field: the list itself would drop them
 * without a sound.
 */
export function useTypedChoice({ felt, value, onChange, onBlur }: FieldProps, { find, first }: TypedChoice) {
  const form = useForm();
  const typed = useRef<string | null>(null);
  const [dropped, setDropped] = useState<string | null>(null);
  const wordsNow = (): string => typed.current?.trim() ?? '';
  const choose = (chosen: string | null): void => {
    typed.current = null;
    setDropped(null);
    onChange(chosen);
  };
  const left = (meant: string | null, words: string): void => {
    if (meant !== null) onChange(meant);
    else if (words !== '') setDropped(words);
  };
  const leave = (): void => {
    const words = wordsNow();
    const meant = words === '' ? null : find(words);
    if (typed.current === '' && value !== null && !felt.kraevet) onChange(null);
    typed.current = null;
    if (meant instanceof Promise) form.await(meant.then((found) => flushSync(() => left(found, words))));
    else left(meant, words);
    onBlur();
  };
  return {
    /** What is said under the field of words that were dropped. */
    under: dropped === null ? undefined : tekster.registrering.ikkeValgt(dropped),
    handlers: {
      onKeyDown: (event: Key): void => {
        keepEscape(event);
        if (event.key === 'Enter' || event.key === 'Tab') takeByKey(event, wordsNow(), first, choose);
      },
      onInput: (event: InputEvent<HTMLInputElement>): void => {
        typed.current = event.currentTarget.value;
        setDropped(null);
      },
      onChange: choose,
      onBlur: leave,
    },
  };
}
