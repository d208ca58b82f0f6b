import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { EmptyState } from '../ui/index.ts';

interface Props {
  readonly children: ReactNode;
}

/** A fault in one page leaves the menu usable. Keyed by route: going elsewhere starts afresh. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <EmptyState
        icon={<IconAlertTriangle size={22} />}
        title={tekster.menu.sidefejl}
        note={tekster.menu.sidefejlNote}
        action={<Button onClick={() => this.setState({ failed: false })}>{tekster.faelles.proevIgen}</Button>}
      />
    );
  }
}
