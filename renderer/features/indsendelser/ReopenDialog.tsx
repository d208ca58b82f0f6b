import { Modal, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useCommand } from '../../service/index.ts';
import { DialogForm, ErrorBox, FreeText, showToast } from '../../ui/index.ts';

const { indsendelser: text } = tekster;

interface Props {
  readonly id: string;
  readonly periodeNr: number;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function ReopenForm({ id, periodeNr, onClose }: Omit<Props, 'opened'>): ReactNode {
  const [grund, setGrund] = useState('');
  const [tried, setTried] = useState(false);
  const reopen = useCommand('indsendelser.reopen');
  const send = async (): Promise<void> => {
    setTried(true);
    if (grund.trim() === '') return;
    try {
      await reopen.mutateAsync({ id, grund });
      showToast({ message: text.genaabnetToast(periodeNr) });
      onClose();
    } catch {
      // Shown in the form: the mutation keeps its error.
    }
  };
  return (
    <DialogForm label={text.genaabn} busy={reopen.isPending} onSend={() => void send()} onCancel={onClose}>
      <Text size="sm">{text.genaabnNote}</Text>
      <FreeText
        label={text.grund}
        error={tried && grund.trim() === '' ? text.grundMangler : null}
        value={grund}
        minRows={2}
        maxRows={6}
        data-autofocus
        onChange={setGrund}
      />
      {reopen.isError && <ErrorBox error={reopen.error} />}
    </DialogForm>
  );
}

/** The lead opens a closed periode again, with a reason; what was submitted stays. */
export function ReopenDialog({ opened, ...form }: Props): ReactNode {
  return (
    <Modal opened={opened} onClose={form.onClose} title={text.genaabn} size="md">
      {opened && <ReopenForm {...form} />}
    </Modal>
  );
}
