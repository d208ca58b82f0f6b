import { useEffect, useState } from 'react';
import type { LooseRow } from '../ui/form/index.ts';

/** What a page is opened for, where a click means more than its address says: which form, begun with what. */
export interface Intent {
  /** Values that the form of a new record begins with. */
  readonly prefill?: LooseRow;
  /** The field one comes for. */
  readonly field?: string;
  /** The kind of record whose form opens beside the page's own record. */
  readonly beside?: string;
  /** Which deadline is to be settled there. */
  readonly frist?: string;
  /** The page one comes from, and goes back to once it is done. */
  readonly back?: '/dag';
  /** The record has just been made. */
  readonly made?: boolean;
}

interface Pending {
  readonly path: string;
  readonly intent: Intent;
}

const NOTHING: Intent = {};
let pending: Pending | null = null;

/** Goes to a page and tells it what for. Forgotten once the page is there. */
export function openFor(navigate: (to: string) => void, path: string, intent: Intent): void {
  pending = { path, intent };
  navigate(path);
}

/** What the page at this address was opened for; nothing when it was opened by its address alone. */
export function useIntent(path: string): Intent {
  const [found, setFound] = useState<Pending | null>(() => (pending?.path === path ? pending : null));
  useEffect(() => {
    pending = null;
  }, []);
  // Of the form that it was meant for, not of the next one.
  if (found !== null && found.path !== path) setFound(null);
  return found?.path === path ? found.intent : NOTHING;
}
