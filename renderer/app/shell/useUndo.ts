import { useCallback, useEffect } from 'react';
import type { HandlingBeskrevet } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { redoLast, undoHandling } from '../../features/registrering/index.ts';
import { call, shell as desktop, useOperation } from '../../service/index.ts';
import { showErrorToast, showToast } from '../../ui/index.ts';
import { useShortcut } from '../../ui/shortcuts/index.ts';
import { useSession } from '../session.ts';

const { menu } = tekster;

/** Takes back this user's last handling; asks first where others refer to what would go. */
export async function undoLast(): Promise<void> {
  try {
    const { handling } = await call('revision.nextUndo', {});
    if (handling === null) showToast({ id: 'fortryd', message: menu.intetAtFortryde });
    else await undoHandling(handling.handling);
  } catch (error) {
    showErrorToast(error);
  }
}

/** What "Fortryd" would take back now; null when there is nothing, or nothing may be changed. */
export function useNextUndo(): HandlingBeskrevet | null {
  const { skrivebeskyttet } = useSession();
  const next = useOperation('revision.nextUndo', {}, { enabled: !skrivebeskyttet });
  return next.data?.handling ?? null;
}

/** What "Gentag" would bring back now; null when there is nothing. */
export function useNextRedo(): HandlingBeskrevet | null {
  const { skrivebeskyttet } = useSession();
  const next = useOperation('revision.nextRedo', {}, { enabled: !skrivebeskyttet });
  return next.data?.handling ?? null;
}

/** Ctrl+Z and Ctrl+Y outside text fields (which have their own), and the desktop's menu. */
export function useUndoKeys(): void {
  const { skrivebeskyttet } = useSession();
  const undo = useCallback(() => {
    if (!skrivebeskyttet) void undoLast();
  }, [skrivebeskyttet]);
  const redo = useCallback(() => {
    if (!skrivebeskyttet) void redoLast();
  }, [skrivebeskyttet]);
  useShortcut('fortryd', undo, !skrivebeskyttet);
  useShortcut('gentag', redo, !skrivebeskyttet);
  useEffect(
    () =>
      desktop?.onAction(({ action }) => {
        if (action === 'undo') undo();
        if (action === 'redo') redo();
      }),
    [undo, redo],
  );
}
