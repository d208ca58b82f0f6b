import { Text, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { useCommand } from '../../../service/index.ts';
import { DateInput, FormDialog, showErrorToast } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';
import { EnrolPreview } from './EnrolPreview.tsx';
import { MAX_LINJER, useEnrolling, type EnrolRow } from './useEnrolling.ts';

const text = tekster.hold;

interface EnrolProps {
  readonly holdId: string;
  readonly onClose: () => void;
}

/** Enter on an empty line: nothing stands between the line ends around the caret. */
function onEmptyLine({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  const before = value.slice(0, selectionStart).split('\n').at(-1) ?? '';
  const after = value.slice(selectionEnd).split('\n')[0] ?? '';
  return (before + after).trim() === '' && value.trim() !== '';
}

/** A line as it is sent: the one who is known, or a new one with what the line says. */
function personOf({ line, deltager }: EnrolRow) {
  if (deltager !== null)
    return { navn: deltager.navn === '' ? line.navn : deltager.navn, deltagerId: deltager.id };
  return { navn: line.navn, ...(line.cpr === null ? {} : { cpr: line.cpr }) };
}

/** Sends the lines when nothing is in doubt. */
function useSend(model: ReturnType<typeof useEnrolling>, { holdId, onClose }: EnrolProps) {
  const [attempted, setAttempted] = useState(false);
  const enrol = useCommand('forloeb.enrol');
  const { enrolled, undecided, settled, tooMany } = model;
  const send = (startDato: string | null): void => {
    setAttempted(true);
    if (!settled || undecided > 0 || enrolled.length === 0 || enrol.isPending) return;
    enrol.mutate(
      { holdId, startDato, personer: enrolled.map(personOf) },
      {
        onSuccess: ({ handling, tilmeldt, oprettet }) => {
          toastWithUndo(text.tilmeldt(tilmeldt, oprettet), handling);
          onClose();
        },
        onError: showErrorToast,
      },
    );
  };
  const doubt = attempted && undecided > 0 ? text.mangler(undecided) : null;
  return { send, busy: enrol.isPending, problem: tooMany ? text.forMange(MAX_LINJER) : doubt };
}

/** Names typed or pasted; one Enter creates and enrols them all, one undo takes it back. */
export function EnrolDialog(props: EnrolProps): ReactNode {
  const today = useToday();
  const [startDato, setStartDato] = useState<string | null>(today);
  const model = useEnrolling(props.holdId);
  const { send, busy, problem } = useSend(model, props);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || (!event.ctrlKey && !onEmptyLine(event.currentTarget))) return;
    event.preventDefault();
    send(startDato);
  };
  return (
    <FormDialog
      title={text.tilmeldTitel}
      label={text.tilmeldKnap(model.enrolled.length)}
      size="lg"
      busy={busy}
      onSend={() => send(startDato)}
      onClose={props.onClose}
    >
      <DateInput label={text.startDato} value={startDato} today={today} onChange={setStartDato} optional />
      <Textarea
        label={text.navne}
        description={text.navneHjaelp}
        value={model.text}
        minRows={3}
        maxRows={6}
        autosize
        data-autofocus
        error={problem}
        onChange={(event) => model.setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Text size="xs" c="dimmed">
        {text.enter}
      </Text>
      <EnrolPreview rows={model.rows} onChoose={model.choose} />
    </FormDialog>
  );
}
