import { Button } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { tekster } from '#shared/tekster/index.ts';
import { EmptyState } from '../ui/index.ts';

export function NotFound(): ReactNode {
  const [, navigate] = useLocation();
  return (
    <EmptyState
      page
      icon={<IconCompass size={22} />}
      title={tekster.menu.findesIkke}
      note={tekster.menu.findesIkkeNote}
      action={<Button onClick={() => navigate('/overblik')}>{tekster.menu.tilOverblik}</Button>}
    />
  );
}
