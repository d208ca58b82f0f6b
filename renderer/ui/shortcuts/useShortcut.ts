import { useEffect, useEffectEvent } from 'react';
import type { ShortcutId } from './declaration.ts';
import { listen } from './registry.ts';

/** Does something when a declared key is pressed, as long as the component is there and `active`. */
export function useShortcut(id: ShortcutId, act: () => void, active = true): void {
  const latest = useEffectEvent(act);
  useEffect(() => {
    if (!active) return undefined;
    return listen(id, () => latest());
  }, [id, active]);
}
