import { Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { useCommand } from '../../../service/index.ts';
import { DateInput, DialogButtons, showErrorToast } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';
import { useHoldtal } from './HoldCells.tsx';
import { fieldSentence, type HoldDialogProps } from './ProlongDialog.tsx';

const text = tekster.hold;

/** Asks, and then ends the hold and the stay of all who are on it. */
export function FinishDialog({ hold, onClose }: HoldDialogProps): ReactNode {
  const today = useToday();
  const [slutDato, setSlutDato] = useState<string | null>(today);
  const tal = useHoldtal(hold.id);
  const finish = useCommand('forloeb.finishHold');
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (slutDato === null) return;
    finish.mutate(
      { holdId: hold.id, slutDato },
      {
        onSuccess: ({ handling, antal }) => {
          toastWithUndo(text.afsluttet(antal), handling);
          onClose();
        },
        onError: (error) => {
          if (error.error.code !== 'ugyldigt_input') showErrorToast(error);
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.afslutTitel}
      size="sm"
      closeButtonProps={{ 'aria-label': tekster.faelles.luk }}
    >
      <form onSubmit={save}>
        <Stack gap="sm">
          <Text size="sm">{text.afslutNote(tal?.begyndte ?? 0)}</Text>
          <DateInput
            label={text.slutDato}
            value={slutDato}
            today={today}
            onChange={setSlutDato}
            error={fieldSentence(finish.error, 'slutDato')}
          />
          <DialogButtons label={text.afslut} busy={finish.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
