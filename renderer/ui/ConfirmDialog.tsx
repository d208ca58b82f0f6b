import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, so that the answer can be an informed one. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { opened, title, children, confirmLabel, danger = false, busy = false, onConfirm, onClose } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="sm">
      <Text size="sm" component="div">
        {children}
      </Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          {tekster.faelles.annuller}
        </Button>
        <Button {...(danger ? { color: 'red' } : {})} loading={busy} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
