import { Button, Menu } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { saveIcs } from './saveIcs.ts';

const text = tekster.samtaler.ics;

/** Planned talks for the calendar that people use besides. */
export function IcsMenu(): ReactNode {
  const fra = useToday();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconCalendarDown size={15} />}>
          {text.gem}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.note}</Menu.Label>
        <Menu.Item onClick={() => void saveIcs({ fra, mine: true })}>{text.mine}</Menu.Item>
        <Menu.Item onClick={() => void saveIcs({ fra })}>{text.alle}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
