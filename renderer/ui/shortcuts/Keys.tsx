import type { ReactNode } from 'react';
import { Kbd } from '../Kbd.tsx';
import { shortcutOf, type ShortcutId } from './declaration.ts';

interface KeysProps {
  readonly of: ShortcutId;
  /** The page opens with the focus in a field, where a letter alone would be typed. */
  readonly whileTyping?: boolean;
}

/** The key of a shortcut, as written on the button that it presses. */
export function Keys({ of, whileTyping = false }: KeysProps): ReactNode {
  const { shown, shownInField = shown } = shortcutOf(of);
  return <Kbd>{whileTyping ? shownInField : shown}</Kbd>;
}
