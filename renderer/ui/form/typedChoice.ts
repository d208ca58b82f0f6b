import { useRef, useState, type InputEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { tekster } from '#shared/tekster/index.ts';
import { useForm } from './context.ts';
import type { FieldProps } from './types.ts';

type Take = (value: string) => void;

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
export function keepEscape(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Escape' && isOpen(event.currentTarget)) event.preventDefault();
}

/** The option of the open list that is marked: Enter takes it by itself. */
const markedOption = (input: HTMLInputElement): HTMLElement | null =>
  document
    .getElementById(input.getAttribute('aria-controls') ?? '')
    ?.querySelector<HTMLElement>('[data-combobox-selected]') ?? null;

// The list has no other door from outside: it closes when its field is left.
function closeList(input: HTMLInputElement): void {
  input.blur();
  input.focus();
}

/**
 * Enter or Tab in an open list in which one has typed: what the list has marked; before it has, since a fast typist's
 * key comes first, its first. The library's own Enter knows at times of no mark where one is to be seen. True where
 * the key has done its work.
 */
function takeByKey(input: HTMLInputElement, words: string, { first }: TypedChoice, take: Take): boolean {
  const marked = markedOption(input);
  if (marked !== null) {
    marked.click();
    return true;
  }
  const meant = words === '' ? null : (first?.(words) ?? null);
  if (meant === null) return false;
  take(meant);
  return true;
}

/**
 * Leaving a list with a whole name or code typed takes it, and Tab what the list has marked; emptied, nothing is
 * chosen any more. Words that mean nothing clear are told of under the field: the list itself would drop them
 * without a sound.
 */
export function useTypedChoice({ felt, value, onChange, onBlur }: FieldProps, choice: TypedChoice) {
  const form = useForm();
  const typed = useRef<string | null>(null);
  const [dropped, setDropped] = useState<string | null>(null);
  const take = (chosen: string | null): void => {
    typed.current = null;
    setDropped(null);
    onChange(chosen);
  };
  const clear = (): void => {
    if (value !== null && !felt.kraevet) take(null);
  };
  const left = (meant: string | null, words: string): void => {
    if (meant !== null) onChange(meant);
    else if (words !== '') setDropped(words);
  };
  const leave = (): void => {
    const words = typed.current?.trim() ?? '';
    const meant = words === '' ? null : choice.find(words);
    if (typed.current === '') clear();
    typed.current = null;
    if (meant instanceof Promise) form.await(meant.then((found) => flushSync(() => left(found, words))));
    else left(meant, words);
    onBlur();
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { key, target: input } = event;
    if (!(input instanceof HTMLInputElement) || typed.current === null || !isOpen(input)) return;
    const words = typed.current.trim();
    if (key === 'Tab' && words !== '' && choice.first !== undefined) takeByKey(input, words, choice, take);
    if (key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    if (words === '') clear();
    else if (!takeByKey(input, words, choice, take)) return;
    event.preventDefault();
    event.stopPropagation();
    closeList(input);
  };
  return {
    /** What is said under the field of words that were dropped. */
    under: dropped === null ? undefined : tekster.registrering.ikkeValgt(dropped),
    /** Around the field: before the library and the form have their turn. */
    onKeyDownCapture,
    handlers: {
      onKeyDown: keepEscape,
      onInput: (event: InputEvent<HTMLInputElement>): void => {
        typed.current = event.currentTarget.value;
        setDropped(null);
      },
      onChange: take,
      onBlur: leave,
    },
  };
}
