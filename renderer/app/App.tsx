import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ServiceProvider } from '../service/index.ts';
import { Root } from './Root.tsx';
import { cssVariablesResolver, theme } from './theme/theme.ts';

/** What stands around everything: look, service, routes by hash (a file has no server to ask for paths). */
export function App(): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <ServiceProvider>
        {/* oxlint-disable-next-line react/hooks -- wouter takes its way of reading the address as a hook */}
        <Router hook={useHashLocation}>
          <Root />
        </Router>
      </ServiceProvider>
      <Notifications position="bottom-right" limit={3} transitionDuration={100} />
    </MantineProvider>
  );
}
