import type { Findbar } from '#shared/domain/soegning/index.ts';

/** Where an item stands in the list. */
export type PaletteGroup = 'seneste' | 'handlinger' | 'sider' | 'poster';

/** One line of the palette: a screen, a record or something that can be done. */
export interface PaletteItem extends Findbar {
  /** The same from one session to the next, so that it can be remembered. */
  readonly id: string;
  readonly group: PaletteGroup;
  /** What kind of thing it is, in a word. */
  readonly kind: string;
  readonly under: string;
  /** What it is found by, where that is less than what it says: a search for a name must not undo. */
  readonly soeges?: string;
  /** Key that does the same. */
  readonly key?: string;
  readonly run: () => void;
}

export interface PaletteSection {
  readonly group: PaletteGroup;
  readonly items: readonly PaletteItem[];
}
