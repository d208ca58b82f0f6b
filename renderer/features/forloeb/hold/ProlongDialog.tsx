import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Hold } from '#shared/domain/forloeb/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { useCommand } from '../../../service/index.ts';
import {
  DateInput,
  fieldSentence,
  FormDialog,
  FreeTextRemarks,
  showUnlessAtField,
} from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';

const text = tekster.hold;

interface ProlongProps {
  readonly hold: Hold;
  readonly onClose: () => void;
}

/** A new planned end, and why. */
export function ProlongDialog({ hold, onClose }: ProlongProps): ReactNode {
  const today = useToday();
  const [slut, setSlut] = useState(hold.planlagtSlut);
  const [grund, setGrund] = useState('');
  const update = useCommand('forloeb.updateHold');
  const onSuccess = ({ handling }: { handling: string }): void => {
    toastWithUndo(text.forlaengetTil(slut ?? ''), handling);
    onClose();
  };
  const onSend = (): void => {
    const felter = { id: hold.id, planlagtSlut: slut, forlaengelseGrund: grund };
    update.mutate(felter, { onSuccess, onError: showUnlessAtField });
  };
  return (
    <FormDialog
      {...{ onSend, onClose }}
      title={text.forlaengTitel}
      size="sm"
      label={text.forlaeng}
      busy={update.isPending}
    >
      <DateInput
        label={text.nySlut}
        value={slut}
        today={today}
        retning="fremad"
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
      <FreeTextRemarks text={grund} />
    </FormDialog>
  );
}
