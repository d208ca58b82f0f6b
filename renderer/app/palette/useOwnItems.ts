import { useMantineColorScheme } from '@mantine/core';
import { useLocation } from 'wouter';
import { isTabel } from '#shared/domain/register.ts';
import { tekster } from '#shared/tekster/index.ts';
import { describeHandling, redoLast } from '../../features/registrering/index.ts';
import { pressShortcut, SHORTCUTS } from '../../ui/shortcuts/index.ts';
import { pathTo } from '../paths.ts';
import { useSession } from '../session.ts';
import { ENTRIES } from '../shell/entries.ts';
import { wishNewPassword } from '../shell/passwordDialog.ts';
import { useCloseProject } from '../shell/useCloseProject.ts';
import { undoLast, useNextRedo, useNextUndo } from '../shell/useUndo.ts';
import type { PaletteItem } from './items.ts';

const { palet: text, menu, faelles, registrering } = tekster;

type Doing = Pick<PaletteItem, 'id' | 'label' | 'run'> & Partial<PaletteItem>;
const action = (doing: Doing): PaletteItem => ({
  group: 'handlinger',
  kind: text.handling,
  under: '',
  ...doing,
});

/** A new record of every kind that has a form at an address of its own. */
function useNewRecords(): readonly PaletteItem[] {
  const [, navigate] = useLocation();
  return Object.entries(registrering.ny).flatMap(([tabel, label]) => {
    const path = pathTo(tabel, 'ny');
    if (path === null || !path.endsWith('/ny') || !isTabel(tabel)) return [];
    const ord = `${faelles.tabel[tabel].en} ${text.nyOrd}`;
    return [action({ id: `ny/${tabel}`, label, ord, run: () => navigate(path) })];
  });
}

/** Undo and redo, in words that say of what. */
function useHistoryItems(): readonly PaletteItem[] {
  const undo = useNextUndo();
  const redo = useNextRedo();
  const item = (id: 'fortryd' | 'gentag', label: string, run: () => Promise<void>): PaletteItem =>
    action({ id, label, soeges: text.historik[id], key: SHORTCUTS[id].shown, run: () => void run() });
  return [
    ...(undo === null ? [] : [item('fortryd', menu.fortryd(describeHandling(undo)), undoLast)]),
    ...(redo === null ? [] : [item('gentag', menu.gentag(describeHandling(redo)), redoLast)]),
  ];
}

function useLooks(): readonly PaletteItem[] {
  const { setColorScheme } = useMantineColorScheme();
  return (['light', 'dark', 'auto'] as const).map((scheme) =>
    action({
      id: `udseende/${scheme}`,
      label: text.udseende[scheme],
      ord: menu.udseende,
      run: () => setColorScheme(scheme),
    }),
  );
}

/** Every screen of the menu and everything that can be done from anywhere. */
export function useOwnItems(): readonly PaletteItem[] {
  const [, navigate] = useLocation();
  const { skrivebeskyttet } = useSession();
  const history = useHistoryItems();
  const { close } = useCloseProject();
  const news = useNewRecords();
  const looks = useLooks();
  const screens = ENTRIES.flat().map(({ to, label }): PaletteItem => ({
    id: to,
    group: 'sider',
    kind: text.side,
    label,
    under: '',
    run: () => navigate(to),
  }));
  return [
    ...(skrivebeskyttet ? [] : [...news, ...history]),
    action({ id: 'eksport', label: text.eksporter, ord: text.eksportOrd, run: () => navigate('/eksport') }),
    action({
      id: 'genveje',
      label: text.genveje,
      ord: text.genvejeOrd,
      key: SHORTCUTS.genveje.shown,
      run: () => pressShortcut('genveje'),
    }),
    ...looks,
    ...(skrivebeskyttet
      ? []
      : [action({ id: 'adgangskode', label: menu.skiftAdgangskode, run: wishNewPassword })]),
    action({ id: 'luk', label: menu.lukProjekt, run: close }),
    ...screens,
  ];
}
