/** Where a key works; also the headings of the list under '?'. */
export const SHORTCUT_GROUPS = ['overalt', 'lister', 'formularer', 'felter', 'dag', 'visitation'] as const;
export type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number];

interface Shortcut {
  readonly group: ShortcutGroup;
  /** As Mantine writes hotkeys. Single letters among them are silent while one types in a field. */
  readonly keys: readonly string[];
  /** Those that work while one types, too. */
  readonly fieldKeys?: readonly string[];
  /** As it is written on a button. */
  readonly shown: string;
  /** The same where the focus is in a field. */
  readonly shownInField?: string;
}

/**
 * Every key of the window, declared once: the pages listen for these, the buttons and the list under '?'
 * show these. Words stand in shared/tekster/da/genveje.ts.
 */
export const SHORTCUTS = {
  palet: { group: 'overalt', keys: ['mod+K'], fieldKeys: ['mod+K'], shown: 'Ctrl K' },
  genveje: { group: 'overalt', keys: ['?', 'shift+?'], shown: '?' },
  fortryd: { group: 'overalt', keys: ['mod+Z'], shown: 'Ctrl Z' },
  gentag: { group: 'overalt', keys: ['mod+Y', 'mod+shift+Z'], shown: 'Ctrl Y' },
  luk: { group: 'overalt', keys: ['Escape'], fieldKeys: ['Escape'], shown: 'Esc' },
  ny: { group: 'lister', keys: ['N', 'alt+N'], fieldKeys: ['alt+N'], shown: 'N', shownInField: 'Alt N' },
  // On a Danish keyboard the slash is Shift+7.
  soeg: { group: 'lister', keys: ['/', 'shift+/'], shown: '/' },
  op: { group: 'lister', keys: ['ArrowUp'], shown: '↑' },
  ned: { group: 'lister', keys: ['ArrowDown'], shown: '↓' },
  aabn: { group: 'lister', keys: ['Enter'], shown: '↵' },
  vaelg: { group: 'lister', keys: ['space'], shown: 'Mellemrum' },
  vaelgFlere: { group: 'lister', keys: ['shift+ArrowDown', 'shift+ArrowUp'], shown: '⇧ ↓' },
  vaelgAlle: { group: 'lister', keys: ['mod+A'], shown: 'Ctrl A' },
  kopier: { group: 'lister', keys: ['mod+C'], shown: 'Ctrl C' },
  effekt: { group: 'lister', keys: ['E'], shown: 'E' },
  afslut: { group: 'lister', keys: ['A'], shown: 'A' },
  informeret: { group: 'lister', keys: ['I'], shown: 'I' },
  gem: { group: 'formularer', keys: ['Enter'], fieldKeys: ['Enter'], shown: '↵' },
  gemOveralt: { group: 'formularer', keys: ['mod+Enter'], fieldKeys: ['mod+Enter'], shown: 'Ctrl ↵' },
  gemOgNy: {
    group: 'formularer',
    keys: ['mod+shift+Enter'],
    fieldKeys: ['mod+shift+Enter'],
    shown: 'Ctrl ⇧ ↵',
  },
  dagenEfter: { group: 'felter', keys: ['ArrowUp'], fieldKeys: ['ArrowUp'], shown: '↑' },
  dagenFoer: { group: 'felter', keys: ['ArrowDown'], fieldKeys: ['ArrowDown'], shown: '↓' },
  jaDato: { group: 'felter', keys: ['Enter'], fieldKeys: ['Enter'], shown: '↵' },
  klaret: { group: 'dag', keys: ['K'], shown: 'K' },
  mineAlles: { group: 'dag', keys: ['M'], shown: 'M' },
  svarJa: { group: 'visitation', keys: ['J'], shown: 'J' },
  svarNej: { group: 'visitation', keys: ['N'], shown: 'N' },
  svarIntet: { group: 'visitation', keys: ['Space'], shown: 'Mellemrum' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof SHORTCUTS;

/** The declaration of one key, with what is optional in it. */
export const shortcutOf = (id: ShortcutId): Shortcut => SHORTCUTS[id];
