import { useCallback, useEffect } from 'react';
import type { HandlingBeskrevet } from '#shared/contract/index.ts';
import { ENTITETER, type Tabel } from '#shared/domain/register.ts';
import { tekster } from '#shared/tekster/index.ts';
import { undoHandling } from '../../features/registrering/index.ts';
import { call, shell as desktop, useOperation } from '../../service/index.ts';
import { showErrorToast, showToast } from '../../ui/index.ts';
import { useShortcut } from '../../ui/shortcuts/index.ts';
import { useSession } from '../session.ts';

const { menu, faelles } = tekster;

const isTabel = (tabel: string): tabel is Tabel => Object.hasOwn(ENTITETER, tabel);
const isArt = (art: string): art is keyof typeof menu.fortrydArt => Object.hasOwn(menu.fortrydArt, art);

/** "rettelse af deltageren Søren Kragh Nissen" */
export function describeHandling({ art, tabel, navn }: HandlingBeskrevet): string {
  const kind = isTabel(tabel) ? faelles.tabel[tabel].bestemt : tabel;
  const hvad = navn === '' ? kind : `${kind} ${navn}`;
  return isArt(art) ? menu.fortrydArt[art](hvad) : hvad;
}

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

/** Ctrl+Z outside text fields (which have their own), and the desktop's menu. */
export function useUndoKeys(): void {
  const { skrivebeskyttet } = useSession();
  const run = useCallback(() => {
    if (!skrivebeskyttet) void undoLast();
  }, [skrivebeskyttet]);
  useShortcut('fortryd', run, !skrivebeskyttet);
  useEffect(() => desktop?.onAction((a) => a.action === 'undo' && run()), [run]);
}
