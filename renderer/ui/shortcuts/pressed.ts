import { getHotkeyHandler } from '@mantine/hooks';
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import { shortcutOf, type ShortcutId } from './declaration.ts';

type AnyKeyboardEvent = KeyboardEvent | ReactKeyboardEvent<HTMLElement>;

function matches(hotkey: string, event: AnyKeyboardEvent): boolean {
  let hit = false;
  const hear = getHotkeyHandler([[hotkey, () => (hit = true), { preventDefault: false }]]);
  hear(event);
  return hit;
}

/** Kinds of input that letters are not typed into. */
const NOT_TYPED: ReadonlySet<string> = new Set(['radio', 'checkbox', 'button', 'submit']);

const isTypedInto = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
};

/** Whether the key is that of the shortcut, where it was pressed. */
export function pressed(id: ShortcutId, event: AnyKeyboardEvent): boolean {
  const { keys, fieldKeys = [] } = shortcutOf(id);
  return (isTypedInto(event.target) ? fieldKeys : keys).some((key) => matches(key, event));
}
