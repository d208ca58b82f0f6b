import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useCommand } from '../../service/index.ts';
import { DialogButtons, ErrorBox, FreeTextRemarks, showToast } from '../../ui/index.ts';

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
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
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
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{text.genaabnNote}</Text>
        <Textarea
          label={text.grund}
          error={tried && grund.trim() === '' ? text.grundMangler : null}
          value={grund}
          autosize
          minRows={2}
          maxRows={6}
          data-autofocus
          onChange={(event) => setGrund(event.currentTarget.value)}
        />
        <FreeTextRemarks text={grund} />
        {reopen.isError && <ErrorBox error={reopen.error} />}
        <DialogButtons label={text.genaabn} busy={reopen.isPending} onCancel={onClose} />
      </Stack>
    </form>
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
