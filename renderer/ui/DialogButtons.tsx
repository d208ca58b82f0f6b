import { Button, Group } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { pressed } from './shortcuts/index.ts';

export interface DialogButtonsProps {
  /** What the form's button does, as a verb. */
  readonly label: string;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onCancel: () => void;
}

/** The key that saves wherever in a form one stands sends a dialog's form too; in a text of several lines Enter can't. */
function useSendKey() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const form = button.current?.form;
    const send = (event: KeyboardEvent): void => {
      if (!pressed('gemOveralt', event)) return;
      event.preventDefault();
      button.current?.click();
    };
    form?.addEventListener('keydown', send);
    return () => form?.removeEventListener('keydown', send);
  }, []);
  return button;
}

/** The end of a form in a dialog: "Annullér" and the button that sends it. */
export function DialogButtons({
  label,
  busy = false,
  disabled = false,
  onCancel,
}: DialogButtonsProps): ReactNode {
  const button = useSendKey();
  return (
    <Group justify="flex-end" gap="xs" mt="xs">
      <Button variant="default" onClick={onCancel}>
        {tekster.faelles.annuller}
      </Button>
      <Button ref={button} type="submit" loading={busy} disabled={disabled}>
        {label}
      </Button>
    </Group>
  );
}
