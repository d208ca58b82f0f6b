import { Modal, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { OperationError } from '#shared/contract/index.ts';
import { feltfejl } from '#shared/tekster/index.ts';
import { DialogButtons, showErrorToast } from '../../../ui/index.ts';

interface HoldDialogProps {
  readonly title: string;
  /** What the button does. */
  readonly label: string;
  readonly size?: 'sm' | 'lg';
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question about a hold: a few fields, and the button that sends them. */
export function HoldDialog(props: HoldDialogProps): ReactNode {
  const { title, label, size = 'sm', busy, onSend, onClose, children } = props;
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSend();
  };
  return (
    <Modal opened onClose={onClose} title={title} size={size}>
      <form onSubmit={onSubmit}>
        <Stack gap="sm">
          {children}
          <DialogButtons label={label} busy={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

/** What the service says of one field, in words. */
export function fieldSentence(error: unknown, felt: string): string | null {
  const found = error instanceof OperationError ? error.error.fields?.[felt] : undefined;
  return found === undefined ? null : feltfejl(found.kode, found.detalje);
}

/** Says what no field of the dialog can say. */
export function showUnlessAtField(error: OperationError): void {
  if (error.error.code !== 'ugyldigt_input') showErrorToast(error);
}
