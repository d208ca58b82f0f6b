import type { Shell } from '#shared/contract/shell.ts';

/** The desktop's dialogs and menu; null where the app runs in a browser. */
export const shell: Shell | null = window.effektspor?.shell ?? null;
