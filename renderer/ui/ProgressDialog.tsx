import { Button, Group, Modal, Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';

interface ProgressDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** Null until the first word of the service. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onCancel: () => void;
}

/** Long work: how far it is, and the way to stop it. */
export function ProgressDialog({ opened, title, progress, onCancel }: ProgressDialogProps): ReactNode {
  const known = progress !== null && progress.total > 0;
  const percent = known ? Math.min(100, (100 * progress.done) / progress.total) : 100;
  return (
    <Modal opened={opened} onClose={onCancel} title={title} size="sm" withCloseButton={false}>
      <Progress value={percent} animated={!known} aria-label={title} mt={4} />
      <Group justify="space-between" mt="md">
        <Text size="sm" c="dimmed">
          {known
            ? tekster.faelles.fremdrift(formatHeltal(progress.done), formatHeltal(progress.total))
            : tekster.faelles.indlaeser}
        </Text>
        <Button variant="default" onClick={onCancel}>
          {tekster.faelles.annuller}
        </Button>
      </Group>
    </Modal>
  );
}
