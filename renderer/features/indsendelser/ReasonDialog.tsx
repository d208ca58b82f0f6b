import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useState, type ReactNode, type SubmitEvent } from 'react';
import { tekster, visDato, visTidspunkt } from '#shared/tekster/index.ts';
import { onReasonNeeded, type ReasonDetail } from '../../service/index.ts';
import { DialogButtons, FreeTextRemarks } from '../../ui/index.ts';

const { indsendelser: text } = tekster;

interface Question {
  readonly detail: ReasonDetail;
  readonly answer: (reason: string | null) => void;
}

function ReasonForm({ detail, answer }: Question): ReactNode {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (empty) setTried(true);
    else answer(reason.trim());
  };
  const antal = Number(detail['antal'] ?? 1);
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">
          {text.begrundNote(
            visDato(String(detail['dato'] ?? '')),
            Number(detail['periodeNr'] ?? 0),
            visTidspunkt(String(detail['lukketTid'] ?? '')),
          )}
          {antal > 1 && ` ${text.begrundFlere(antal)}`}
        </Text>
        <Textarea
          label={text.begrundFelt}
          placeholder={text.begrundPladsholder}
          error={tried && empty ? text.grundMangler : null}
          value={reason}
          autosize
          minRows={2}
          maxRows={6}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FreeTextRemarks text={reason} />
        <DialogButtons label={text.begrundGem} onCancel={() => answer(null)} />
      </Stack>
    </form>
  );
}

/** Asks why, whenever the service says that a write belongs to a closed time; whoever wrote waits for the answer. */
export function ReasonDialog(): ReactNode {
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(
    () =>
      onReasonNeeded(
        (detail) =>
          new Promise((resolve) => {
            const answer = (reason: string | null): void => {
              setQuestion(null);
              resolve(reason);
            };
            setQuestion({ detail, answer });
          }),
      ),
    [],
  );
  return (
    <Modal
      opened={question !== null}
      onClose={() => question?.answer(null)}
      title={text.begrundTitel}
      size="md"
      zIndex={400}
    >
      {question !== null && <ReasonForm {...question} />}
    </Modal>
  );
}
