import { Modal, Stack, type MantineSize } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { DialogButtons, type DialogButtonsProps } from './DialogButtons.tsx';

interface DialogFormProps extends DialogButtonsProps {
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog: its fields, "Annullér", and the button that sends it. */
export function DialogForm({ onSend, children, ...buttons }: DialogFormProps): ReactNode {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // A question may stand in another form, which is not sent by its answer.
    event.stopPropagation();
    onSend();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {children}
        <DialogButtons {...buttons} />
      </Stack>
    </form>
  );
}

interface FormDialogProps extends Omit<DialogFormProps, 'onCancel'> {
  readonly title: string;
  readonly size?: MantineSize;
  readonly onClose: () => void;
}

/** A dialog that is there while it is asked: a few fields, and the button that sends them. */
export function FormDialog({ title, size = 'md', onClose, ...form }: FormDialogProps): ReactNode {
  return (
    <Modal opened onClose={onClose} title={title} size={size}>
      <DialogForm {...form} onCancel={onClose} />
    </Modal>
  );
}
