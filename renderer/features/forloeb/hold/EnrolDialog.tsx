import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { useCommand } from '../../../service/index.ts';
import { DateInput, DialogButtons, showErrorToast } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';
import { EnrolPreview } from './EnrolPreview.tsx';
import { MAX_LINJER, useEnrolling } from './useEnrolling.ts';

const text = tekster.hold;

interface EnrolProps {
  readonly holdId: string;
  readonly onClose: () => void;
}

/** Enter on an empty line: nothing stands between the line ends around the caret. */
function onEmptyLine(area: HTMLTextAreaElement): boolean {
  const { value, selectionStart: at, selectionEnd } = area;
  const before = value.slice(0, at);
  const line = before.slice(before.lastIndexOf('\n') + 1) + (value.slice(selectionEnd).split('\n')[0] ?? '');
  return line.trim() === '' && value.trim() !== '';
}

/** Names typed or pasted; one Enter creates and enrols them all, one undo takes it back. */
export function EnrolDialog({ holdId, onClose }: EnrolProps): ReactNode {
  const today = useToday();
  const [startDato, setStartDato] = useState<string | null>(today);
  const [attempted, setAttempted] = useState(false);
  const model = useEnrolling(holdId);
  const enrol = useCommand('forloeb.enrol');
  const { enrolled, undecided, settled, tooMany } = model;
  const send = (): void => {
    setAttempted(true);
    if (!settled || undecided > 0 || enrolled.length === 0 || enrol.isPending) return;
    const personer = enrolled.map(({ line, deltager }) => ({
      navn: line.navn === '' ? (deltager?.navn ?? '') : line.navn,
      ...(deltager === null ? (line.cpr === null ? {} : { cpr: line.cpr }) : { deltagerId: deltager.id }),
    }));
    enrol.mutate(
      { holdId, startDato, personer },
      {
        onSuccess: ({ handling, tilmeldt, oprettet }) => {
          toastWithUndo(text.tilmeldt(tilmeldt, oprettet), handling);
          onClose();
        },
        onError: showErrorToast,
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || (!event.ctrlKey && !onEmptyLine(event.currentTarget))) return;
    event.preventDefault();
    send();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    send();
  };
  const problem = tooMany
    ? text.forMange(MAX_LINJER)
    : attempted && undecided > 0
      ? text.mangler(undecided)
      : null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.tilmeldTitel}
      size="lg"
      closeButtonProps={{ 'aria-label': tekster.faelles.luk }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <DateInput
            label={text.startDato}
            value={startDato}
            today={today}
            onChange={setStartDato}
            optional
          />
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
          <DialogButtons
            label={text.tilmeldKnap(enrolled.length)}
            busy={enrol.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
