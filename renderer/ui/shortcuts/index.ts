export { SHORTCUT_GROUPS, SHORTCUTS, type ShortcutId } from './declaration.ts';
export { Keys } from './Keys.tsx';
export { pressed } from './pressed.ts';
export { isHeard, pressShortcut } from './registry.ts';
export { useShortcut } from './useShortcut.ts';
