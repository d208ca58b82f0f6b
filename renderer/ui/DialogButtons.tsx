import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';

interface DialogButtonsProps {
  /** What the form's button does, as a verb. */
  readonly label: string;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onCancel: () => void;
}

/** The end of a form in a dialog: "Annullér" and the button that sends it. */
export function DialogButtons({
  label,
  busy = false,
  disabled = false,
  onCancel,
}: DialogButtonsProps): ReactNode {
  return (
    <Group justify="flex-end" gap="xs" mt="xs">
      <Button variant="default" onClick={onCancel}>
        {tekster.faelles.annuller}
      </Button>
      <Button type="submit" loading={busy} disabled={disabled}>
        {label}
      </Button>
    </Group>
  );
}
