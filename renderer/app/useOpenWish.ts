import { useEffect, useState } from 'react';
import type { ShellAction } from '#shared/contract/shell.ts';
import { call, shell } from '../service/index.ts';
import { showErrorToast } from '../ui/index.ts';

/** What the desktop asked for before or instead of a click on a start screen. */
export type OpenWish =
  | { readonly action: 'openProject'; readonly mappe: string }
  | { readonly action: 'newProject' | 'chooseProject' };

function wishOf(action: ShellAction): OpenWish | null {
  if (action.action === 'openProject') return action;
  return action.action === 'newProject' || action.action === 'chooseProject'
    ? { action: action.action }
    : null;
}

/** A double click on a project, or the menu's "Nyt" and "Åbn": another open project is closed first. */
export function useOpenWish(open: string | null): OpenWish | null {
  const [wish, setWish] = useState<OpenWish | null>(null);
  useEffect(() => {
    return shell?.onAction((action) => {
      const wished = wishOf(action);
      if (wished === null || (wished.action === 'openProject' && wished.mappe === open)) return;
      setWish(wished);
      if (open !== null) call('projekt.close', {}).catch(showErrorToast);
    });
  }, [open]);
  return wish;
}
