import { Menu, SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconKey,
  IconLogout,
  IconUserCircle,
} from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { ChangePasswordDialog } from '../../features/adgang/index.ts';
import { useSession } from '../session.ts';
import { onPasswordWish } from './passwordDialog.ts';
import styles from './TopBar.module.css';
import { useCloseProject } from './useCloseProject.ts';
import { describeHandling, redoLast } from '../../features/registrering/index.ts';
import { undoLast, useNextRedo, useNextUndo } from './useUndo.ts';
import { Keys } from '../../ui/shortcuts/index.ts';

const { menu, koder } = tekster;

const SCHEMES: { value: MantineColorScheme; label: string }[] = [
  { value: 'light', label: menu.lyst },
  { value: 'dark', label: menu.moerkt },
  { value: 'auto', label: menu.system },
];

function SchemeSwitch(): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={styles['scheme']}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={menu.udseende}
        data={SCHEMES}
        value={colorScheme}
        onChange={(value) => setColorScheme(value)}
      />
    </div>
  );
}

function UndoItem(): ReactNode {
  const next = useNextUndo();
  return (
    <Menu.Item
      leftSection={<IconArrowBackUp size={16} />}
      rightSection={<Keys of="fortryd" />}
      disabled={next === null}
      onClick={() => void undoLast()}
    >
      {next === null ? menu.intetAtFortryde : menu.fortryd(describeHandling(next))}
    </Menu.Item>
  );
}

function RedoItem(): ReactNode {
  const next = useNextRedo();
  return (
    <Menu.Item
      leftSection={<IconArrowForwardUp size={16} />}
      rightSection={<Keys of="gentag" />}
      disabled={next === null}
      onClick={() => void redoLast()}
    >
      {next === null ? menu.intetAtGentage : menu.gentag(describeHandling(next))}
    </Menu.Item>
  );
}

export function UserMenu(): ReactNode {
  const { bruger, skrivebeskyttet } = useSession();
  const [changing, setChanging] = useState(false);
  useEffect(() => onPasswordWish(() => setChanging(true)), []);
  const { close, closing } = useCloseProject();
  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <button type="button" className={styles['user']} aria-label={`${menu.brugermenu}: ${bruger.navn}`}>
            <IconUserCircle size={20} stroke={1.6} aria-hidden />
            <span className={styles['userName']}>{bruger.navn}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <div className={styles['who']}>
            <strong>{bruger.navn}</strong>
            <span className={styles['muted']}>{koder.bruger.rolle[bruger.rolle]}</span>
          </div>
          <Menu.Divider />
          <Menu.Label>{menu.udseende}</Menu.Label>
          <SchemeSwitch />
          <Menu.Divider />
          {!skrivebeskyttet && <UndoItem />}
          {!skrivebeskyttet && <RedoItem />}
          {!skrivebeskyttet && (
            <Menu.Item leftSection={<IconKey size={16} />} onClick={() => setChanging(true)}>
              {menu.skiftAdgangskode}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconLogout size={16} />} disabled={closing} onClick={close}>
            {menu.lukProjekt}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ChangePasswordDialog opened={changing} onClose={() => setChanging(false)} />
    </>
  );
}
