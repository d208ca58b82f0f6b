import { SHORTCUTS, type ShortcutId } from './declaration.ts';
import { pressed } from './pressed.ts';

type Act = () => void;

/** Who listens for a key now; the last to begin is asked, as what opened last lies on top. */
const listeners = new Map<ShortcutId, Act[]>();
const IDS = Object.keys(SHORTCUTS) as ShortcutId[];

// A dialog or an open list has its own keys.
const isInLayer = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="listbox"], [role="menu"]') !== null;

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || isInLayer(event.target)) return;
  for (const id of IDS) {
    const act = listeners.get(id)?.at(-1);
    if (act === undefined || !pressed(id, event)) continue;
    event.preventDefault();
    act();
    return;
  }
}

/** Listens for a key until the answer is called. */
export function listen(id: ShortcutId, act: Act): () => void {
  if (listeners.size === 0) window.addEventListener('keydown', onKeyDown);
  listeners.set(id, [...(listeners.get(id) ?? []), act]);
  return () => {
    listeners.set(
      id,
      (listeners.get(id) ?? []).filter((a) => a !== act),
    );
  };
}

/** Does what a key does, for those who choose it by its words. */
export const pressShortcut = (id: ShortcutId): void => listeners.get(id)?.at(-1)?.();

/** Whether anything listens for a key now, so that it may be offered in words. */
export const isHeard = (id: ShortcutId): boolean => (listeners.get(id) ?? []).length > 0;
