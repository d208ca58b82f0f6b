import type { ReactNode } from 'react';
import { Kbd } from '../Kbd.tsx';
import { SHORTCUTS, type ShortcutId } from './declaration.ts';

/** The key of a shortcut, as written on the button that it presses. */
export function Keys({ of }: { readonly of: ShortcutId }): ReactNode {
  return <Kbd>{SHORTCUTS[of].shown}</Kbd>;
}
