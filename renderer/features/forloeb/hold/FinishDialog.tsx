import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { useCommand } from '../../../service/index.ts';
import { DateInput, fieldSentence, FormDialog, showUnlessAtField } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';
import { useHoldtal } from './HoldCells.tsx';

const text = tekster.hold;

interface FinishProps {
  readonly holdId: string;
  /** The heads of the hold as it is shown. */
  readonly grundlag: Readonly<Record<string, readonly string[]>>;
  readonly onClose: () => void;
}

const headsOf = (heads: FinishProps['grundlag']): Record<string, string[]> =>
  Object.fromEntries(Object.entries(heads).map(([felt, ids]) => [felt, [...ids]]));

/** Asks, and then ends the hold and the stay of all who are on it. */
export function FinishDialog({ holdId, grundlag, onClose }: FinishProps): ReactNode {
  const today = useToday();
  const [slutDato, setSlutDato] = useState<string | null>(today);
  const tal = useHoldtal(holdId);
  const finish = useCommand('forloeb.finishHold');
  const onSuccess = ({ handling, antal }: { handling: string; antal: number }): void => {
    toastWithUndo(text.afsluttet(antal), handling);
    onClose();
  };
  const onSend = (): void => {
    if (slutDato !== null)
      finish.mutate(
        { holdId, slutDato, grundlag: headsOf(grundlag) },
        { onSuccess, onError: showUnlessAtField },
      );
  };
  return (
    <FormDialog
      {...{ onSend, onClose }}
      size="sm"
      title={text.afslutTitel}
      label={text.afslut}
      busy={finish.isPending}
    >
      <Text size="sm">{text.afslutNote(tal?.begyndte ?? 0)}</Text>
      <DateInput
        label={text.slutDato}
        value={slutDato}
        today={today}
        onChange={setSlutDato}
        error={fieldSentence(finish.error, 'slutDato')}
      />
    </FormDialog>
  );
}
