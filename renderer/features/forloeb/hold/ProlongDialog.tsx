import { Modal, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { OperationError } from '#shared/contract/index.ts';
import type { Hold } from '#shared/domain/forloeb/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { useCommand } from '../../../service/index.ts';
import { DateInput, DialogButtons, showErrorToast } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';

const text = tekster.hold;

export interface HoldDialogProps {
  readonly hold: Hold;
  readonly onClose: () => void;
}

/** What the service says of one field, in words. */
export function fieldSentence(error: unknown, felt: string): string | null {
  const found = error instanceof OperationError ? error.error.fields?.[felt] : undefined;
  return found === undefined ? null : feltfejl(found.kode, found.detalje);
}

/** A new planned end, and why. */
export function ProlongDialog({ hold, onClose }: HoldDialogProps): ReactNode {
  const today = useToday();
  const [slut, setSlut] = useState(hold.planlagtSlut);
  const [grund, setGrund] = useState('');
  const update = useCommand('forloeb.updateHold');
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    update.mutate(
      { id: hold.id, planlagtSlut: slut, forlaengelseGrund: grund },
      {
        onSuccess: ({ handling }) => {
          toastWithUndo(text.forlaengetTil(slut ?? ''), handling);
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
      title={text.forlaengTitel}
      size="sm"
      closeButtonProps={{ 'aria-label': tekster.faelles.luk }}
    >
      <form onSubmit={save}>
        <Stack gap="sm">
          <DateInput
            label={text.nySlut}
            value={slut}
            today={today}
            onChange={setSlut}
            error={fieldSentence(update.error, 'planlagtSlut')}
          />
          <TextInput
            label={text.grund}
            value={grund}
            maxLength={400}
            required
            error={fieldSentence(update.error, 'forlaengelseGrund')}
            onChange={(event) => setGrund(event.currentTarget.value)}
          />
          <DialogButtons label={text.forlaeng} busy={update.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
